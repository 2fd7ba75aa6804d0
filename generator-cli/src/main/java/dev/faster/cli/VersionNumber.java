package dev.faster.cli;

/** A version such as {@code 1.10.0} or {@code 2.0.0-rc1}. */
record VersionNumber(String text) {
    /** By their numbers; of two that agree in those, the one with a suffix comes first. */
    boolean isAfter(VersionNumber other) {
        String[] these = numbers().split("\\.");
        String[] those = other.numbers().split("\\.");
        for (int i = 0; i < Math.max(these.length, those.length); i++) {
            int difference = Integer.compare(number(these, i), number(those, i));
            if (difference != 0) {
                return difference > 0;
            }
        }
        return !hasSuffix() && other.hasSuffix();
    }

    private boolean hasSuffix() {
        return numbers().length() < text.length();
    }

    private String numbers() {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return text.substring(0, end);
    }

    private static int number(String[] numbers, int index) {
        if (index >= numbers.length || numbers[index].isEmpty()) {
            return 0;
        }
        // Longer ones are dates or mistakes, and no version of ours.
        return numbers[index].length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(numbers[index]);
    }
}
