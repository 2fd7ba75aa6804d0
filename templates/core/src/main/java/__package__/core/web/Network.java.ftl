package [=package].core.web;

import org.apache.catalina.util.NetMask;

/** An address ({@code 10.1.2.3}) or a block of them ({@code 10.0.0.0/8}). */
record Network(String cidr) {

    public static Network valueOf(String text) {
        try {
            return new Network(new NetMask(text.strip()).toString());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "holds an entry that is no address: list addresses and blocks like 10.0.0.0/8, with commas between",
                    e);
        }
    }
}
