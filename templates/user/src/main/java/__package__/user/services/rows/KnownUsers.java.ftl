package [=package].user.services.rows;

import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;

import [=package].user.UserProfile;
import [=package].user.Users;
import [=package].user.schemas.User;

@Service
class KnownUsers implements Users {

    private final UserRows rows;

    KnownUsers(UserRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<UserProfile> find(UUID id) {
        return rows.findById(id).filter(user -> !user.isDeleted()).map(User::profile);
    }
}
