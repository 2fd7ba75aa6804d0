package dev.faster.yaml;

import dev.faster.problem.Problem;
import dev.faster.problem.Problem.Code;
import java.util.Optional;

/** Finds out by the first bytes of a file that it is in no encoding we read. */
final class Encoding {
    private Encoding() {}

    static Optional<Problem> problemIn(byte[] bytes) {
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(Problem.of(Code.BYTE_ORDER_MARK));
        }
        if (startsWith(bytes, 0xff, 0xfe, 0, 0) || startsWith(bytes, 0, 0, 0xfe, 0xff)) {
            return Optional.of(Problem.of(Code.WRONG_ENCODING, "UTF-32"));
        }
        if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) {
            return Optional.of(Problem.of(Code.WRONG_ENCODING, "UTF-16"));
        }
        return withoutMark(bytes);
    }

    /** Both encodings write the characters that a spec begins with as one byte among zeros. */
    private static Optional<Problem> withoutMark(byte[] bytes) {
        if (bytes.length < 4 || (bytes[0] == 0) == (bytes[1] == 0) && (bytes[2] == 0) == (bytes[3] == 0)) {
            return Optional.empty();
        }
        int zeros = 0;
        for (int i = 0; i < 4; i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return switch (zeros) {
            case 2 -> Optional.of(Problem.of(Code.WRONG_ENCODING, "UTF-16"));
            case 3 -> Optional.of(Problem.of(Code.WRONG_ENCODING, "UTF-32"));
            default -> Optional.empty();
        };
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
