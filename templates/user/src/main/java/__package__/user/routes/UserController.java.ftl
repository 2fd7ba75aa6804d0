package [=package].user.routes;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import [=package].core.web.Page;
import [=package].core.web.PageQuery;
import [=package].user.schemas.AdminUserView;
import [=package].user.schemas.BanRequest;
import [=package].user.services.rows.UserAdministration;

@Tag(name = "Users", description = "For administrators")
@RestController
@RequestMapping("/api/v1/users")
final class UserController {

    private final UserAdministration users;

    UserController(UserAdministration users) {
        this.users = users;
    }

    @Operation(summary = "All users, newest first")
    @GetMapping
    Page<AdminUserView> listUsers(
            @Parameter(description = "Only those with this address, in full.")
                    @RequestParam(required = false)
                    @Size(max = 254)
                    @Nullable
                    String email,
            @Valid @ParameterObject PageQuery query) {
        return users.list(Optional.ofNullable(email), query);
    }

    @Operation(summary = "One user")
    @GetMapping("/{id}")
    AdminUserView readUser(@PathVariable UUID id) {
        return AdminUserView.of(users.find(id));
    }

    @Operation(summary = "Keep a user out", description = "Ends all their sessions.")
    @PostMapping("/{id}/ban")
    AdminUserView banUser(@PathVariable UUID id, @Valid @RequestBody BanRequest request, Authentication administrator) {
        return AdminUserView.of(users.ban(id, request, idOf(administrator)));
    }

    @Operation(summary = "Let a user in again")
    @DeleteMapping("/{id}/ban")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void liftBan(@PathVariable UUID id) {
        users.liftBan(id);
    }

    /** Whoever has the operators' key is an administrator, too, and no user. */
    private static Optional<UUID> idOf(Authentication administrator) {
        return administrator.getPrincipal() instanceof SignedIn user
                ? Optional.of(user.user().id())
                : Optional.empty();
    }
}
