package [=package].user.routes;

import org.junit.jupiter.api.Nested;

import [=package].ServiceTest;

@ServiceTest
class EmbeddedSignInTest {

    @Nested
    class Passwords extends PasswordContract {}

    @Nested
    class Sessions extends SessionContract {}

    @Nested
    class MailedCodes extends MailedCodeContract {}

    @Nested
    class OAuth extends OAuthContract {}

    @Nested
    class Enumeration extends EnumerationContract {}

    @Nested
    class Limits extends LimitContract {}

    @Nested
    class Secrets extends SecretsContract {}

    @Nested
    class Outage extends OutageContract {}
}
