package [=package].core.ratelimit;

import java.util.regex.Pattern;

/** A limit one can reach: at least one request. */
record RequestsPerMinute(int number) {

    private static final Pattern FROM_ONE_ON = Pattern.compile("[1-9]\\d{0,8}");

    public static RequestsPerMinute valueOf(String text) {
        if (!FROM_ONE_ON.matcher(text.strip()).matches()) {
            throw new IllegalArgumentException(
                    "is not a number from 1 on: set it to what one client may ask for in a minute");
        }
        return new RequestsPerMinute(Integer.parseInt(text.strip()));
    }
}
