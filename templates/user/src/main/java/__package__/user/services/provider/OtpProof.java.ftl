package [=package].user.services.provider;

/** What somebody shows who got a mail: the code they typed, or the hash in the link they followed. */
public sealed interface OtpProof {

    OtpKind kind();

    record Code(String email, String code, OtpKind kind) implements OtpProof {

        @Override
        public String toString() {
            return "Code[***]";
        }
    }

    record Link(String tokenHash, OtpKind kind) implements OtpProof {

        @Override
        public String toString() {
            return "Link[***]";
        }
    }
}
