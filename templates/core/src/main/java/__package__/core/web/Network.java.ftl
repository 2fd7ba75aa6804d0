package [=package].core.web;

import java.util.regex.Pattern;

import org.apache.catalina.util.NetMask;

/** An address ({@code 10.1.2.3}) or a block of them ({@code 10.0.0.0/8}), written as a block: Tomcat takes others for patterns. */
record Network(String cidr) {

    // A name would be looked up in the DNS, and whoever answers for it would be trusted.
    private static final Pattern NUMBERS = Pattern.compile("[0-9a-fA-F.:]+(?:/\\d{1,3})?");

    public static Network valueOf(String text) {
        String cidr = text.strip();
        if (!NUMBERS.matcher(cidr).matches()) {
            throw malformed();
        }
        try {
            return new Network(new NetMask(cidr + missingPrefix(cidr)).toString());
        } catch (IllegalArgumentException e) {
            // The cause stays behind: whoever reads this set a variable, and did not call Tomcat.
            throw malformed();
        }
    }

    private static IllegalArgumentException malformed() {
        return new IllegalArgumentException(
                "is not a list of addresses: write addresses and blocks like 10.0.0.0/8, with commas between");
    }

    private static String missingPrefix(String cidr) {
        if (cidr.contains("/")) {
            return "";
        }
        return cidr.contains(":") ? "/128" : "/32";
    }
}
