package dev.faster.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.faster.corpus.Verdict.How;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What is promised of merges holds for each edit of {@code bench/merge}. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class CorpusTest {
    private static final int LEAST_EDITS = 200;

    private Corpus corpus;
    private List<Verdict> verdicts;

    @BeforeAll
    void mergeAll(@TempDir Path work) throws IOException, InterruptedException {
        corpus = Corpus.read(Path.of("..", "bench", "merge"));
        verdicts = corpus.run(work).stream()
                .flatMap(trial -> trial.verdicts().stream())
                .toList();
    }

    @Test
    void holdsTwoHundredEditsAtLeastAndEachHasATitleOfItsOwn() {
        assertThat(corpus.edits()).hasSizeGreaterThanOrEqualTo(LEAST_EDITS);
        assertThat(corpus.edits().stream().map(Edit::key)).doesNotHaveDuplicates();
    }

    @Test
    void nothingIsMergedWrongly() {
        assertThat(verdicts.stream()
                        .filter(verdict -> !verdict.ourWrong().isEmpty())
                        .map(verdict -> verdict + ": " + verdict.ourWrong()))
                .isEmpty();
    }

    @Test
    void thereAreAtMostAQuarterOfTheConflictsThatGitHas() {
        long git = changedTwice().filter(verdict -> verdict.gitConflicts() > 0).count();
        List<String> ours = changedTwice()
                .filter(verdict -> verdict.ourConflicts() > 0)
                .map(Verdict::toString)
                .toList();

        assertThat(git).isPositive();
        assertThat(ours).hasSizeLessThanOrEqualTo((int) git / 4);
    }

    private java.util.stream.Stream<Verdict> changedTwice() {
        return verdicts.stream().filter(verdict -> verdict.how() == How.CHANGED_TWICE);
    }
}
