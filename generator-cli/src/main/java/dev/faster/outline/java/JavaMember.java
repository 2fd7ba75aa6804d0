package dev.faster.outline.java;

/**
 * A type or what stands in one.
 *
 * @param first its first token, annotations included
 * @param last its closing bracket or semicolon, or a semicolon too many after that
 * @param body the opening bracket of a type, else -1
 */
record JavaMember(String key, int first, int last, int body) {
    boolean isType() {
        return body >= 0;
    }
}
