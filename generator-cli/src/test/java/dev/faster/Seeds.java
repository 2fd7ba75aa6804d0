package dev.faster;

/** How many seeds a test of a law goes through: all of them, or a few where slow tests are left out. */
public final class Seeds {
    private Seeds() {}

    /**
     * @param few of the fast tests
     * @param all of the full ones
     */
    public static int count(int few, int all) {
        return System.getProperty("excluded.tests", "").contains("slow") ? few : all;
    }
}
