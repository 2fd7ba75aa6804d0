package [=package].user.services.tokens;

import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;

import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.util.DateUtils;
import org.jspecify.annotations.Nullable;

/** What a user's access token must say: issued by whom, for whom, when, and that it is a user's at all. */
final class TokenClaims extends DefaultJWTClaimsVerifier<SecurityContext> {

    static final int CLOCK_SKEW_SECONDS = 30;

    /** As the audience, and as the role: the project's own keys have {@code anon} or {@code service_role} there. */
    private static final String USERS = "authenticated";

    private final InstantSource clock;

    TokenClaims(String issuer, InstantSource clock) {
        super(
                USERS,
                new JWTClaimsSet.Builder().issuer(issuer).claim("role", USERS).build(),
                Set.of("aud", "exp", "iat", "sub", "session_id"));
        setMaxClockSkew(CLOCK_SKEW_SECONDS);
        this.clock = clock;
    }

    @Override
    public void verify(JWTClaimsSet claims, @Nullable SecurityContext context) throws BadJWTException {
        super.verify(claims, context);
        if (!claims.getAudience().equals(List.of(USERS))) {
            throw new BadJWTException("JWT is for others as well");
        }
        ClaimReader.read(claims);
        if (!DateUtils.isBefore(claims.getIssueTime(), currentTime(), CLOCK_SKEW_SECONDS)) {
            throw new BadJWTException("JWT issued in the future");
        }
    }

    @Override
    protected Date currentTime() {
        return Date.from(clock.instant());
    }
}
