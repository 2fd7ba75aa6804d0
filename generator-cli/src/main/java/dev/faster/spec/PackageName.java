package dev.faster.spec;

/** Makes a package of a group and a name. */
final class PackageName {
    private PackageName() {}

    static String of(String group, String name) {
        StringBuilder packageName = new StringBuilder();
        int start = 0;
        String whole = group + "." + name;
        for (int i = 0; i <= whole.length(); i++) {
            if (i == whole.length() || whole.charAt(i) == '.') {
                packageName.append(start == 0 ? "" : ".").append(part(whole.substring(start, i)));
                start = i + 1;
            }
        }
        return packageName.toString();
    }

    /** The Java Language Specification wants an underscore where a word alone cannot stand (6.1). */
    private static String part(String word) {
        String part = word.replace("-", "");
        if (part.isEmpty() || part.charAt(0) >= '0' && part.charAt(0) <= '9') {
            return "_" + part;
        }
        return JavaWords.isReserved(part) || WindowsDevice.isName(part) ? part + "_" : part;
    }
}
