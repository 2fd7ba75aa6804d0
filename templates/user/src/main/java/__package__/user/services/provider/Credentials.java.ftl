package [=package].user.services.provider;

public record Credentials(String email, String password) {

    @Override
    public String toString() {
        return "Credentials[***]";
    }
}
