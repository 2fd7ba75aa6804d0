package [=package].user.services.supabase;

import java.util.Optional;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import [=package].ServiceTest;
import [=package].user.services.provider.AuthFailure.Reason;
import [=package].user.services.provider.Client;
import [=package].user.supabase.StandInBed;
import [=package].user.supabase.StandInSettings.Switch;

import static org.assertj.core.api.Assertions.assertThat;

import static [=package].user.services.supabase.Project.refused;

/** Keys, and limits by address */
@ServiceTest
class SupabaseGatewayTest {

    @Autowired
    DataSource source;

    StandInBed bed;

    @BeforeEach
    void start() {
        bed = StandInBed.start(source);
    }

    @AfterEach
    void stop() {
        bed.close();
    }

    @Test
    void aWrongKeyIsAnOutageForEverybody() {
        Adapter wrong = adapter("sb_publishable_wrong", "sb_secret_wrong");

        refused(Reason.UNAVAILABLE, () -> wrong.provider().signInWithPassword(Adapter.ADA, Adapter.CLIENT));
        refused(Reason.UNAVAILABLE, () -> wrong.provider().introspect("token"));
        refused(Reason.UNAVAILABLE, () -> wrong.directory().list(1));
    }

    @Test
    void withoutASecretKeyTheRestStillWorks() {
        Adapter adapter = adapter(bed.server().publishableKey(), "");
        var credentials = Project.someone();

        adapter.provider().signUp(credentials, Optional.empty(), Adapter.CLIENT);

        assertThat(adapter.provider()
                        .verifyOtp(Project.link(bed.lastMail(credentials.email())), Adapter.CLIENT)
                        .user()
                        .email())
                .contains(credentials.email());
        refused(Reason.FLOW_UNSUPPORTED, () -> adapter.directory().list(1));
    }

    @Test
    void withASecretKeyEachClientHasLimitsOfItsOwn() {
        Adapter adapter = adapter(bed.server().publishableKey(), bed.server().secretKey());

        bed.server().settings().with(Switch.ADDRESS_LIMIT, () -> {
            for (int i = 0; i < 30; i++) {
                recover(adapter, "203.0.113.1");
            }
            refused(Reason.RATE_LIMITED, () -> recover(adapter, "203.0.113.1"));
            recover(adapter, "203.0.113.2");
        });
    }

    @Test
    void withoutOneAllClientsShareTheirs() {
        Adapter adapter = adapter(bed.server().publishableKey(), "");

        bed.server().settings().with(Switch.ADDRESS_LIMIT, () -> {
            for (int i = 0; i < 30; i++) {
                recover(adapter, "203.0.113." + i);
            }
            refused(Reason.RATE_LIMITED, () -> recover(adapter, "203.0.113.99"));
        });
    }

    private static void recover(Adapter adapter, String address) {
        adapter.provider().recover("nobody@example.com", Optional.empty(), new Client(address));
    }

    private Adapter adapter(String publishable, String secret) {
        return Adapter.at(bed.server().url().toString(), "publishable-key", publishable, "secret-key", secret);
    }
}
