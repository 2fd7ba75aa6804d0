package [=package].user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import [=package].SharedBeans;
import [=package].user.embedded.AuthBed;
import [=package].user.services.provider.AuthProvider;
import [=package].user.services.provider.AuthSession;
import [=package].user.services.provider.Client;
import [=package].user.services.provider.Credentials;
import [=package].user.services.provider.OtpKind;
import [=package].user.services.provider.OtpProof;

/** Makes people with an account at the provider, and looks at what this service has of them. */
@SharedBeans
public class People {

    public static final String PASSWORD = "correct horse battery staple 1A!";
    private static final Client CLIENT = new Client("192.0.2.1");

    @Bean
    Crowd crowd(AuthProvider provider, AuthBed bed, JdbcClient database) {
        return new Crowd(provider, bed, database);
    }

    public record Person(String email, String subject, AuthSession session) {

        public String bearer() {
            return "Bearer " + session.accessToken();
        }
    }

    public record Crowd(AuthProvider provider, AuthBed bed, JdbcClient database) {

        /** Somebody with a confirmed address, who has a token and was never here. */
        public Person somebody() {
            return somebody("p" + UUID.randomUUID() + "@example.com");
        }

        public Person somebody(String email) {
            provider.signUp(new Credentials(email, PASSWORD), Optional.empty(), CLIENT);
            String code = bed.lastMail(email).code();
            return person(email, provider.verifyOtp(new OtpProof.Code(email, code, OtpKind.EMAIL), CLIENT));
        }

        public Person administrator() {
            Person person = somebody();
            bed.makeAdmin(person.email());
            return signIn(person.email());
        }

        public Person signIn(String email) {
            return person(email, provider.signInWithPassword(new Credentials(email, PASSWORD), CLIENT));
        }

        /** What was published of a user, in order. */
        public List<String> events(UUID id) {
            return database.sql("select type from event_outbox where key = :key and type like 'user.%' order by id")
                    .param("key", id.toString())
                    .query(String.class)
                    .list();
        }

        private static Person person(String email, AuthSession session) {
            return new Person(email, session.user().subject(), session);
        }
    }
}
