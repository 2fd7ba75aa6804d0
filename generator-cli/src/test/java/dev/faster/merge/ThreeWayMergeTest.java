package dev.faster.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.render.RenderedFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThreeWayMergeTest {
    private static final Optional<RenderedFile> NONE = Optional.empty();

    @Test
    void aFileThatNobodyChangedStays() {
        assertThat(merge(file("a"), file("a"), file("a"))).isEqualTo(new MergeResult.Ours());
    }

    @Test
    void aFileThatOnlyTheTemplateChangedBecomesTheFreshOne() {
        assertThat(merge(file("a"), file("a"), file("b"))).isEqualTo(new MergeResult.Theirs(file("b")));
    }

    @Test
    void aFileThatOnlyTheUserChangedStays() {
        assertThat(merge(file("a"), file("b"), file("a"))).isEqualTo(new MergeResult.Ours());
    }

    @Test
    void aFileThatBothChangedAlikeStays() {
        assertThat(merge(file("a"), file("b"), file("b"))).isEqualTo(new MergeResult.Ours());
    }

    @Test
    void aFileThatBothChangedDifferentlyHoldsBothVersionsBetweenMarkers() {
        assertThat(merge(file("a\n"), file("b\n"), file("c\n")))
                .isEqualTo(new MergeResult.Marked(
                        file("<<<<<<< ours\nb\n||||||| base\na\n=======\nc\n>>>>>>> theirs\n")
                                .get(),
                        1));
    }

    @Test
    void aNewFileIsTaken() {
        assertThat(merge(NONE, NONE, file("a"))).isEqualTo(new MergeResult.Theirs(file("a")));
    }

    @Test
    void aNewFileWhereTheUserHasOneOfTheirOwnIsForAPersonToDecide() {
        assertThat(merge(NONE, file("a"), file("b")))
                .isEqualTo(new MergeResult.Undecided(file("b").get()));
    }

    @Test
    void aNewFileThatTheUserHasAlreadyStays() {
        assertThat(merge(NONE, file("a"), file("a"))).isEqualTo(new MergeResult.Ours());
    }

    @Test
    void aFileThatTheUserDeletedStaysDeleted() {
        assertThat(merge(file("a"), NONE, file("a"))).isEqualTo(new MergeResult.Ours());
        assertThat(merge(file("a"), NONE, file("b"))).isEqualTo(new MergeResult.Deleted());
        assertThat(merge(file("a"), NONE, NONE)).isEqualTo(new MergeResult.Ours());
    }

    @Test
    void aFileThatItsTemplateGaveUpGoes() {
        assertThat(merge(file("a"), file("a"), NONE)).isEqualTo(new MergeResult.Theirs(NONE));
    }

    @Test
    void aFileThatItsTemplateGaveUpAndTheUserEditedStays() {
        assertThat(merge(file("a"), file("b"), NONE)).isEqualTo(new MergeResult.Orphaned());
    }

    @Test
    void contentFromOneSideAndRunBitFromTheOtherGoTogether() {
        assertThat(merge(file("a"), script("a"), file("b")))
                .isEqualTo(new MergeResult.Merged(script("b").get()));
        assertThat(merge(file("a"), file("b"), script("a")))
                .isEqualTo(new MergeResult.Merged(script("b").get()));
    }

    /** All combinations of absent, three contents and the run bit: small enough to try every one. */
    @Test
    void whatTheUserWroteIsNeverReplacedUnlessItIsWhatFasterWrote() {
        List<Optional<RenderedFile>> versions = new ArrayList<>(List.of(NONE));
        for (String content : List.of("a", "b", "c")) {
            versions.add(file(content));
            versions.add(script(content));
        }
        for (Optional<RenderedFile> base : versions) {
            for (Optional<RenderedFile> ours : versions) {
                for (Optional<RenderedFile> theirs : versions) {
                    losesNothing(base, ours, theirs);
                }
            }
        }
    }

    private void losesNothing(Optional<RenderedFile> base, Optional<RenderedFile> ours, Optional<RenderedFile> theirs) {
        MergeResult result = merge(base, ours, theirs);
        String versions = base + " " + ours + " " + theirs;
        if (result instanceof MergeResult.Theirs taken) {
            assertThat(ours).as(versions).isEqualTo(base);
            assertThat(taken.file()).as(versions).isEqualTo(theirs);
        }
        if (result instanceof MergeResult.Merged merged) {
            boolean contentChanged = !new String(ours.get().content())
                    .equals(new String(base.get().content()));
            if (contentChanged) {
                assertThat(merged.file().content())
                        .as(versions)
                        .isEqualTo(ours.get().content());
            }
            if (ours.get().executable() != base.get().executable()) {
                assertThat(merged.file().executable())
                        .as(versions)
                        .isEqualTo(ours.get().executable());
            }
        }
    }

    private static MergeResult merge(
            Optional<RenderedFile> base, Optional<RenderedFile> ours, Optional<RenderedFile> theirs) {
        return new ThreeWayMerge(new Labels("ours", "base", "theirs"))
                .merge(new FileVersions("file", base, ours, theirs));
    }

    private static Optional<RenderedFile> file(String content) {
        return Optional.of(new RenderedFile(content.getBytes(StandardCharsets.UTF_8), false));
    }

    private static Optional<RenderedFile> script(String content) {
        return Optional.of(new RenderedFile(content.getBytes(StandardCharsets.UTF_8), true));
    }
}
