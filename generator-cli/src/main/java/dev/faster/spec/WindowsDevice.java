package dev.faster.spec;

import java.util.Locale;
import java.util.Set;

/** Names that Windows keeps for devices: no file or folder can have one, whatever its extension. */
public final class WindowsDevice {
    private static final Set<String> WITHOUT_NUMBER = Set.of("con", "prn", "aux", "nul", "conin$", "conout$", "clock$");

    private WindowsDevice() {}

    /** Whether a file or folder of this name cannot exist on Windows. */
    public static boolean isName(String fileName) {
        int dot = fileName.indexOf('.');
        String name = (dot < 0 ? fileName : fileName.substring(0, dot)).strip().toLowerCase(Locale.ROOT);
        boolean numbered = name.length() == 4 && (name.startsWith("com") || name.startsWith("lpt"));
        return WITHOUT_NUMBER.contains(name) || numbered && "0123456789¹²³".indexOf(name.charAt(3)) >= 0;
    }
}
