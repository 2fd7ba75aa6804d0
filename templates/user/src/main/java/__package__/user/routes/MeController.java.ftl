package [=package].user.routes;

import java.util.Optional;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import [=package].core.web.EntityTag;
import [=package].user.CurrentUser;
import [=package].user.schemas.ProfileChange;
import [=package].user.schemas.User;
import [=package].user.schemas.UserView;
import [=package].user.services.rows.Departures;
import [=package].user.services.rows.Profiles;

@Tag(name = "Profile", description = "What users see and change of themselves")
@RestController
@RequestMapping("/api/v1/users/me")
final class MeController {

    private final Profiles profiles;
    private final Departures departures;

    MeController(Profiles profiles, Departures departures) {
        this.profiles = profiles;
        this.departures = departures;
    }

    @Operation(summary = "Your own account")
    @GetMapping
    ResponseEntity<UserView> readMe(CurrentUser me) {
        return answer(profiles.find(me.id()));
    }

    @Operation(
            summary = "Change your own account",
            description = "A new address is asked to be confirmed by mail, and changes when it is.")
    @PatchMapping
    ResponseEntity<UserView> changeMe(
            SignedIn me,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody ProfileChange change) {
        return answer(profiles.change(me.user().id(), me.tokenValue(), change, version(ifMatch)));
    }

    @Operation(summary = "Delete your own account", description = "Here at once, at the provider soon after.")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteMe(CurrentUser me) {
        departures.leave(me.id());
    }

    /** Most clients know of no other that could be quicker; those that do send the version they have seen. */
    private static Optional<Long> version(@Nullable String ifMatch) {
        return ifMatch == null || ifMatch.equals("*") ? Optional.empty() : Optional.of(EntityTag.version(ifMatch));
    }

    private static ResponseEntity<UserView> answer(User user) {
        return ResponseEntity.ok().eTag(EntityTag.of(user.version())).body(UserView.of(user));
    }
}
