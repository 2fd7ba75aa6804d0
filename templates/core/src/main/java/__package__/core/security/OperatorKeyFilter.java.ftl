package [=package].core.security;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever sends the operators' key has the role ADMIN. A wrong key is refused even where none is needed. */
final class OperatorKeyFilter extends OncePerRequestFilter {

    static final String HEADER = "X-Admin-Api-Key";

    private final @Nullable ApiKey key;
    private final AuthenticationEntryPoint entryPoint;

    OperatorKeyFilter(@Nullable ApiKey key, AuthenticationEntryPoint entryPoint) {
        this.key = key;
        this.entryPoint = entryPoint;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String candidate = request.getHeader(HEADER);
        if (candidate != null) {
            if (key == null || !key.matches(candidate)) {
                entryPoint.commence(request, response, new BadCredentialsException("Wrong operators' key"));
                return;
            }
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    "operator", null, AuthorityUtils.createAuthorityList("ROLE_ADMIN")));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
