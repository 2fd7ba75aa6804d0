package [=package].user.services.rows;

import org.springframework.stereotype.Service;

import [=package].user.CurrentUser;
import [=package].user.schemas.User;
import [=package].user.services.SignedInUsers;
import [=package].user.services.provider.AccessToken;
import [=package].user.services.provider.AuthFailure;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.UserDirectory;

/** For somebody who is known it is one query and no write: it runs with each request. */
@Service
class UsersBehindTokens implements SignedInUsers {

    private static final String ADMIN = "admin";

    private final UserRows rows;
    private final Newcomers newcomers;
    private final UserDirectory directory;

    UsersBehindTokens(UserRows rows, Newcomers newcomers, UserDirectory directory) {
        this.rows = rows;
        this.newcomers = newcomers;
        this.directory = directory;
    }

    @Override
    public CurrentUser of(AccessToken token) {
        User user = rows.findByProviderAndSubject(directory.name(), token.subject())
                .orElseGet(() -> newcomers.register(token));
        if (Newcomers.hasNews(user, token)) {
            user = newcomers.takeOverEmail(user.id(), token);
        }
        if (user.isDeleted()) {
            throw new AuthFailure(Reason.UNKNOWN_USER, "deleted here");
        }
        if (user.isBanned()) {
            throw new AuthFailure(Reason.BANNED, "banned here");
        }
        return new CurrentUser(user.id(), token.sessionId(), token.roles().contains(ADMIN));
    }
}
