package [=package].events.services;

import java.time.Duration;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import [=package].core.errors.ProblemException;
import [=package].core.web.Cursors;
import [=package].core.web.Page;
import [=package].core.web.PageQuery;
import [=package].events.schemas.EventDeadLetter;
import [=package].events.schemas.EventDeadLetterView;
import [=package].events.schemas.EventError;

/** What operators do with dead letters. */
@Service
public class EventDeadLetterOffice {

    private final EventDeadLetters letters;
    private final WaitingEvents waiting;
    private final Ledger ledger;
    private final EventCatalog catalog;
    private final Cursors cursors;

    EventDeadLetterOffice(
            EventDeadLetters letters, WaitingEvents waiting, Ledger ledger, EventCatalog catalog, Cursors cursors) {
        this.letters = letters;
        this.waiting = waiting;
        this.ledger = ledger;
        this.catalog = catalog;
        this.cursors = cursors;
    }

    record Position(long id) {}

    public Page<EventDeadLetterView> list(PageQuery query) {
        long before =
                cursors.decode(query.cursor(), Position.class).map(Position::id).orElse(Long.MAX_VALUE);
        List<EventDeadLetter> rows = letters.before(before, query.rowsToFetch());
        return Page.of(rows, query, letter -> cursors.encode(new Position(letter.id())), EventDeadLetterView::of);
    }

    /** Of two operators who replay the same letter at once, one is told that it is gone. */
    @Transactional
    public void replay(long id) {
        EventDeadLetter letter = letters.findById(id).orElseThrow(() -> unknown(id));
        if (catalog.find(letter.subscriber()).isEmpty()) {
            throw new ProblemException(
                    EventError.UNKNOWN_SUBSCRIBER, "No subscriber is called " + letter.subscriber() + " any more.");
        }
        delete(id);
        ledger.forget(letter.subscriber(), letter.eventId().toString());
        waiting.put(letter.subscriber(), letter.event(), 0, Duration.ZERO);
    }

    @Transactional
    public void delete(long id) {
        if (!letters.remove(id)) {
            throw unknown(id);
        }
    }

    private static ProblemException unknown(long id) {
        return new ProblemException(
                EventError.UNKNOWN_DEAD_LETTER, "Dead letter " + id + " was replayed or deleted, or never was.");
    }
}
