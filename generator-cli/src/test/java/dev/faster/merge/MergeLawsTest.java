package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.Seeds;
import dev.faster.project.UserEdits;
import dev.faster.project.UserEdits.Kind;
import dev.faster.render.BuiltIn;
import dev.faster.render.FileTree;
import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Laws 3 to 5 for the files that change when modules come and go, whatever a user did to them. */
class MergeLawsTest {
    private static final int SEEDS = Seeds.count(4, 60);
    private static final Kind[] ANY = Kind.values();

    private final ThreeWayMerge merge = new ThreeWayMerge(new Labels("yours", "last", "new"));

    /** A file before and after modules were picked. */
    private record Pair(String path, RenderedFile before, RenderedFile after) {}

    @Test
    void everyLineOfTheUsersIsStillThere() {
        each(ANY, (pair, edits, ours, merged) -> assertThat(lines(merged)).containsAll(edits.written()));
    }

    @Test
    void everyLineThatTheTemplateBringsIsThereWhenNothingWasDeleted() {
        each(new Kind[] {Kind.INSERT}, (pair, edits, ours, merged) -> {
            Set<String> brought = lines(pair.after());
            brought.removeAll(lines(pair.before()));
            assertThat(lines(merged)).containsAll(brought);
        });
    }

    @Test
    void linesThatWerePutInGoThereAndBackWithoutATrace() {
        each(new Kind[] {Kind.INSERT}, (pair, edits, ours, merged) -> {
            if (!new ConflictMarkers().in(merged.content())) {
                RenderedFile back = result(pair.path(), pair.after(), merged, pair.before());
                if (!new ConflictMarkers().in(back.content())) {
                    assertThat(text(back)).isEqualTo(text(ours));
                }
            }
        });
    }

    @Test
    void aSecondTimeNothingChanges() {
        each(
                ANY,
                (pair, edits, ours, merged) -> assertThat(
                                merge.merge(versions(pair.path(), pair.after(), merged, pair.after())))
                        .isEqualTo(new MergeResult.Ours()));
    }

    @Test
    void aCheckoutWithOtherLineEndsIsMergedAlike() {
        each(ANY, (pair, edits, ours, merged) -> {
            RenderedFile checkedOut = file(text(ours).replace("\n", "\r\n"));
            assertThat(text(result(pair.path(), pair.before(), checkedOut, pair.after())))
                    .isEqualTo(text(merged).replace("\n", "\r\n"));
        });
    }

    private interface Law {
        void holds(Pair pair, UserEdits edits, RenderedFile ours, RenderedFile merged);
    }

    private void each(Kind[] kinds, Law law) {
        for (Pair pair : pairs()) {
            for (int seed = 0; seed < SEEDS; seed++) {
                Random random = new Random(seed);
                UserEdits edits = new UserEdits(random, "own" + seed + "x");
                RenderedFile ours = file(edits.edit(text(pair.before()), 1 + random.nextInt(8), kinds));
                RenderedFile merged = result(pair.path(), pair.before(), ours, pair.after());
                try {
                    law.holds(pair, edits, ours, merged);
                } catch (AssertionError e) {
                    throw new AssertionError(pair.path() + ", seed " + seed + "\nours:\n" + text(ours), e);
                }
            }
        }
    }

    /** Of every two module sets the files that both have and that differ. */
    private static List<Pair> pairs() {
        BuiltIn builtIn = BuiltIn.packed();
        List<FileTree> trees = builtIn.moduleSets().stream().map(builtIn::tree).toList();
        List<Pair> pairs = new ArrayList<>();
        for (FileTree before : trees) {
            for (FileTree after : trees) {
                before.files().forEach((path, file) -> {
                    RenderedFile other = after.files().get(path);
                    if (other != null && !other.equals(file)) {
                        pairs.add(new Pair(path, file, other));
                    }
                });
            }
        }
        assertThat(pairs).isNotEmpty();
        return pairs;
    }

    private RenderedFile result(String path, RenderedFile base, RenderedFile ours, RenderedFile theirs) {
        MergeResult result = merge.merge(versions(path, base, ours, theirs));
        if (result instanceof MergeResult.Theirs taken) {
            return taken.file().orElseThrow();
        }
        if (result instanceof MergeResult.Merged merged) {
            return merged.file();
        }
        return result instanceof MergeResult.Marked marked ? marked.file() : ours;
    }

    private static FileVersions versions(String path, RenderedFile base, RenderedFile ours, RenderedFile theirs) {
        return new FileVersions(path, Optional.of(base), Optional.of(ours), Optional.of(theirs));
    }

    private static Set<String> lines(RenderedFile file) {
        return text(file).lines().map(String::strip).collect(Collectors.toSet());
    }

    private static String text(RenderedFile file) {
        return new String(file.content(), StandardCharsets.UTF_8);
    }

    private static RenderedFile file(String text) {
        return new RenderedFile(text.getBytes(StandardCharsets.UTF_8), false);
    }
}
