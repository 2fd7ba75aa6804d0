package dev.faster.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import dev.faster.catalog.Component;
import dev.faster.catalog.Component.Kind;
import dev.faster.render.Catalogs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** It does not matter in which order components were added: law 2. */
class AnyOrderTest {
    private static final int ORDERS = Seeds.count(2, 12);

    @TempDir
    Path temp;

    @Test
    void everyOrderOfAddsGivesTheBytesOfOneNew() throws IOException {
        List<String> modules = ids(Kind.MODULE);
        modules.addAll(List.of("audit", "metrics"));
        List<String> targets = ids(Kind.DEPLOY);
        targets.add("ship");
        SortedMap<String, String> expected = made("expected", modules, targets).files();
        List<String> all = new ArrayList<>(modules);
        all.addAll(targets);

        for (int seed = 0; seed < ORDERS; seed++) {
            Collections.shuffle(all, new Random(seed));
            Shop shop = Shop.in(temp.resolve("order" + seed));
            for (String id : all) {
                assertThat(shop.run("add", id).exitCode()).isZero();
            }
            assertThat(shop.files()).as("seed %d: %s", seed, all).isEqualTo(expected);
        }
    }

    @Test
    void theOrderOnTheCommandLineDoesNotMatter() throws IOException {
        Shop one = made("one", List.of("events", "metrics", "audit"), List.of("ship"));
        Shop other = made("other", List.of("audit", "metrics", "events"), List.of("ship"));

        assertThat(one.files()).isEqualTo(other.files());
    }

    private Shop made(String name, List<String> modules, List<String> targets) throws IOException {
        return Shop.in(
                temp.resolve(name), "--modules", String.join(",", modules), "--deploy", String.join(",", targets));
    }

    private static List<String> ids(Kind kind) {
        List<String> ids = new ArrayList<>();
        for (Component component : Catalogs.builtIn().catalog().ofKind(kind)) {
            ids.add(component.id());
        }
        return ids;
    }
}
