package [=package].user.services.supabase;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].user.embedded.AuthBed;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.UserDirectory;
import [=package].user.services.tokens.TokenIssuer;
import [=package].user.supabase.SupabaseServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.CLIENT;

@SupabaseServiceTest
class SupabaseServiceContextTest {

    @Autowired
    AuthProvider provider;

    @Autowired
    UserDirectory directory;

    @Autowired
    TokenIssuer.Remote tokens;

    @Autowired
    AuthBed bed;

    @Test
    void theServiceKeepsItsAccountsAtSupabase() {
        var credentials = Project.someone();
        provider.signUp(credentials, Optional.empty(), CLIENT);
        var session = provider.verifyOtp(Project.link(bed.lastMail(credentials.email())), CLIENT);

        assertThat(provider).isInstanceOf(SupabaseAuthProvider.class);
        assertThat(directory.find(session.user().subject())).contains(session.user());
        assertThat(tokens.introspection().apply(session.accessToken())).isEqualTo(session.user());
    }
}
