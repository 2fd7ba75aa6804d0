package [=package].user.routes;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

import [=package].user.services.addresses.PublicAddress;
import [=package].user.services.oauth.StartedSignIn;

/**
 * Ties a sign-in to the browser it was started in, so that nobody can be made to finish somebody else's. The only cookies
 * of this service; they open nothing.
 */
@Component
final class SignInCookies {

    private final PublicAddress address;

    SignInCookies(PublicAddress address) {
        this.address = address;
    }

    String give(StartedSignIn started, HttpServletRequest request) {
        return cookie(started.cookieName(), started.cookieValue(), StartedSignIn.LIFE, request);
    }

    Optional<String> shown(String state, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, StartedSignIn.cookieName(state)))
                .map(Cookie::getValue);
    }

    String takeBack(String state, HttpServletRequest request) {
        return cookie(StartedSignIn.cookieName(state), "", Duration.ZERO, request);
    }

    /** Lax: the browser comes back from another site, by a link. */
    private String cookie(String name, String value, Duration life, HttpServletRequest request) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(request.isSecure() || address.isSecure())
                .sameSite("Lax")
                .path(address.oauthPath())
                .maxAge(life)
                .build()
                .toString();
    }
}
