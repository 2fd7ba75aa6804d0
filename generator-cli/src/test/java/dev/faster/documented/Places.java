package dev.faster.documented;

import java.util.Map;
import java.util.Optional;

/** Where a block can begin: each place is made by a script in an empty folder. */
final class Places {
    private static final Map<String, String> SCRIPTS = Map.of(
            "an empty folder",
            "",
            "a new project",
            "faster new shop --java 17 --no-input && cd shop",
            "a project with events",
            "faster new shop --java 17 --modules events --no-input && cd shop",
            "a project that has lost .faster",
            "faster new shop --java 17 --no-input && cd shop && rm -r .faster",
            "the folder of this page",
            "cp -R \"$PAGE_FOLDER/.\" .",
            "a checkout of faster",
            "(cd \"$REPOSITORY\" && tar -cf - --exclude ./.git --exclude ./.cache .) | tar -xf -",
            "a folder beside our-components",
            """
            mkdir -p our-components/modules-catalog/components our-components/templates/audit here
            printf 'id: audit\\nkind: module\\ntitle: Audit\\nsummary: Remembers.\\n' \\
              >our-components/modules-catalog/components/audit.yaml
            echo audit >our-components/templates/audit/audit.txt
            cd here
            """);

    private Places() {}

    static Optional<String> script(String place) {
        return Optional.ofNullable(SCRIPTS.get(place));
    }
}
