package dev.faster.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a module's migrations make can be dropped: all of it, and nothing else. */
class BuiltInDropsTest {
    private static final CatalogContent CONTENT = Catalogs.builtIn();
    private static final Pattern MADE =
            Pattern.compile("(?m)^create (?:or replace )?(table|type|sequence|view|function|domain) (\\w+)");
    private static final Pattern DROPPED =
            Pattern.compile("(?m)^drop (table|type|sequence|view|function|domain) if exists (\\w+)");

    static Stream<Component> modules() {
        return CONTENT.catalog().ofKind(Kind.MODULE).stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void whatTheMigrationsMakeIsDropped(Component module) {
        assertThat(found(DROPPED, module.drop().orElse(""))).isEqualTo(found(MADE, migrations(module.id())));
    }

    private static String migrations(String id) {
        List<Template> templates = CONTENT.templates(id);
        StringBuilder all = new StringBuilder();
        for (Template template : templates) {
            if (template.path().startsWith("src/main/resources/db/migration/")) {
                all.append(new String(((Template.Copied) template).content(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private static Set<String> found(Pattern pattern, String sql) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(sql);
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2));
        }
        return found;
    }
}
