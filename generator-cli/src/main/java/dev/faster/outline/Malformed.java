package dev.faster.outline;

/** A text is not of the kind that it should be, or too odd to be sure; never leaves the outliners. */
public final class Malformed extends Exception {
    private static final long serialVersionUID = 1;

    /** Nobody reads where it came from. */
    public Malformed() {
        super(null, null, false, false);
    }
}
