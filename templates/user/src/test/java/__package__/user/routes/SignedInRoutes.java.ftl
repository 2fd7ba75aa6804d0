package [=package].user.routes;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import [=package].SharedBeans;
import [=package].user.CurrentUser;

/** Routes that want to know who is there. They exist in tests alone. */
@SharedBeans
public class SignedInRoutes {

    @Bean
    Customizer<HttpSecurity> openByMistake() {
        return http -> http.authorizeHttpRequests(routes ->
                routes.requestMatchers("/api/v1/signed-in-samples/open").permitAll());
    }

    record Seen(String user, String session, boolean admin, int tokenLength) {}

    @Hidden
    @RestController
    @RequestMapping("/api/v1/signed-in-samples")
    static class Routes {

        @GetMapping
        Seen user(CurrentUser user) {
            return new Seen(user.id().toString(), user.sessionId().toString(), user.admin(), 0);
        }

        @GetMapping("/token")
        Seen token(SignedIn signedIn) {
            return new Seen(
                    signedIn.user().id().toString(),
                    signedIn.token().sessionId().toString(),
                    signedIn.user().admin(),
                    signedIn.tokenValue().length());
        }

        @GetMapping("/open")
        Seen open(CurrentUser user) {
            return user(user);
        }
    }
}
