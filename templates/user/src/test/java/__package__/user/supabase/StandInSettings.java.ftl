package [=package].user.supabase;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The project's switches, which its dashboard would have. A test that throws one puts it back. */
public final class StandInSettings {

    /** What can be switched. */
    public enum Switch {
        /** Nobody can sign up. */
        SIGNUPS_DISABLED,
        /** Neither passwords nor codes. */
        EMAIL_DISABLED,
        GOOGLE_DISABLED,
        /** A new password wants a code from a mail. */
        REAUTHENTICATION,
        /** A new password wants the one before. */
        CURRENT_PASSWORD,
        /** An address may ask thirty times, whatever for. */
        ADDRESS_LIMIT,
        /** As a project that still signs with HS256: no keys are published. */
        NO_PUBLIC_KEYS
    }

    private final Set<Switch> on = ConcurrentHashMap.newKeySet();

    public void with(Switch thrown, Runnable work) {
        on.add(thrown);
        try {
            work.run();
        } finally {
            on.remove(thrown);
        }
    }

    boolean has(Switch asked) {
        return on.contains(asked);
    }
}
