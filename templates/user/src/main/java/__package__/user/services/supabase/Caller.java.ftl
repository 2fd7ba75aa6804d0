package [=package].user.services.supabase;

import [=package].user.services.provider.Client;

/** In whose name the auth server is called. */
sealed interface Caller {

    /** Nobody in particular: what is asked for is public. */
    record Anybody() implements Caller {}

    /** Somebody who is not signed in yet. */
    record Visitor(Client client) implements Caller {}

    /** Somebody who is signed in, by their access token. */
    record Holder(String accessToken) implements Caller {

        @Override
        public String toString() {
            return "Holder[***]";
        }
    }

    /** This service itself, which may do everything. */
    record Service() implements Caller {}
}
