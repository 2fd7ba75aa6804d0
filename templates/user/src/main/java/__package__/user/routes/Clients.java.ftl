package [=package].user.routes;

import jakarta.servlet.http.HttpServletRequest;

import [=package].user.services.provider.Client;

/** Who sent a request, as far as its address tells. */
final class Clients {

    private Clients() {}

    static Client of(HttpServletRequest request) {
        return new Client(request.getRemoteAddr());
    }
}
