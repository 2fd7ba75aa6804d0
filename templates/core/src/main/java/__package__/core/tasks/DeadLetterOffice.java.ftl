package [=package].core.tasks;

import java.time.Instant;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import [=package].core.errors.ProblemException;
import [=package].core.web.Cursors;
import [=package].core.web.Page;
import [=package].core.web.PageQuery;

/** What operators do with dead letters. */
@Service
class DeadLetterOffice {

    private final DeadLetters letters;
    private final TransactionalTasks tasks;
    private final TaskCatalog catalog;
    private final Cursors cursors;

    DeadLetterOffice(DeadLetters letters, TransactionalTasks tasks, TaskCatalog catalog, Cursors cursors) {
        this.letters = letters;
        this.tasks = tasks;
        this.catalog = catalog;
        this.cursors = cursors;
    }

    record Position(long id) {}

    Page<DeadLetterView> list(PageQuery query) {
        long before =
                cursors.decode(query.cursor(), Position.class).map(Position::id).orElse(Long.MAX_VALUE);
        List<DeadLetter> rows = letters.before(before, query.rowsToFetch());
        return Page.of(rows, query, letter -> cursors.encode(new Position(letter.id())), DeadLetterView::of);
    }

    /** Of two operators who replay the same letter at once, one is told that it is gone. */
    @Transactional
    public void replay(long id) {
        DeadLetter letter = letters.findById(id).orElseThrow(() -> unknown(id));
        if (!catalog.runs(letter.taskName())) {
            throw new ProblemException(
                    TaskError.NO_LONGER_DECLARED, "No task is called " + letter.taskName() + " any more.");
        }
        delete(id);
        tasks.add(letter.taskName(), letter.taskId(), letter.payload(), Instant.now());
    }

    @Transactional
    public void delete(long id) {
        if (!letters.remove(id)) {
            throw unknown(id);
        }
    }

    private static ProblemException unknown(long id) {
        return new ProblemException(
                TaskError.UNKNOWN_DEAD_LETTER, "Dead letter " + id + " was replayed or deleted, or never was.");
    }
}
