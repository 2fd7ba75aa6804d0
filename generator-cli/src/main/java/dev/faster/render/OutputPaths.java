package dev.faster.render;

import dev.faster.problem.Place;
import dev.faster.problem.Problem;
import dev.faster.spec.WindowsDevice;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Admits the paths of one rendering: each stays inside the project, can exist on every operating system, and has one owner.
 *
 * <p>Windows' rules: <a href="https://learn.microsoft.com/windows/win32/fileio/naming-a-file">Naming files</a>.
 */
final class OutputPaths {
    private static final Set<String> RESERVED = Set.of(".faster", ".git", "faster.yaml");

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /** @throws dev.faster.problem.ProblemException when the path may not be written */
    void admit(String path, String owner) {
        for (String part : path.split("/", -1)) {
            if (!isPortable(part)) {
                throw refused(path, owner);
            }
        }
        String folded = path.toLowerCase(Locale.ROOT);
        if (RESERVED.contains(firstPart(folded)) || folders.containsKey(folded)) {
            throw refused(path, owner);
        }
        String other = files.putIfAbsent(folded, path);
        if (other != null) {
            throw clash(path, other, owner);
        }
        admitFolders(path, folded, owner);
    }

    private void admitFolders(String path, String folded, String owner) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            String folder = path.substring(0, slash);
            String known = folders.putIfAbsent(folded.substring(0, slash), folder);
            boolean otherCase = known != null && !known.equals(folder);
            if (otherCase || files.containsKey(folded.substring(0, slash))) {
                throw clash(path, otherCase ? known : folder, owner);
            }
        }
    }

    private static String firstPart(String path) {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }

    private static boolean isPortable(String part) {
        if (part.isEmpty() || part.equals(".") || part.equals("..") || part.endsWith(".") || part.endsWith(" ")) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c < ' ' || c == 127 || "<>:\"|?*\\".indexOf(c) >= 0) {
                return false;
            }
        }
        return !WindowsDevice.isName(part);
    }

    private static RuntimeException refused(String path, String owner) {
        return Problem.of(Problem.Code.OUTPUT_PATH_REFUSED, path)
                .at(Place.of(owner))
                .toException();
    }

    private static RuntimeException clash(String path, String other, String owner) {
        return Problem.of(Problem.Code.OUTPUT_PATHS_CLASH, path, other)
                .at(Place.of(owner))
                .toException();
    }
}
