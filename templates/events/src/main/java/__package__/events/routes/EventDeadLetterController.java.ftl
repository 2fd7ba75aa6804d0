package [=package].events.routes;

import jakarta.validation.Valid;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import [=package].core.web.Page;
import [=package].core.web.PageQuery;
import [=package].events.schemas.EventDeadLetterView;
import [=package].events.services.EventDeadLetterOffice;

@Tag(name = "Events", description = "Events under way and those that failed for good, for operators")
@RestController
@RequestMapping("/api/v1/admin/events/dead-letters")
final class EventDeadLetterController {

    private final EventDeadLetterOffice office;

    EventDeadLetterController(EventDeadLetterOffice office) {
        this.office = office;
    }

    @Operation(summary = "Events that a subscriber failed on for good, newest first")
    @GetMapping
    Page<EventDeadLetterView> listEventDeadLetters(@Valid @ParameterObject PageQuery query) {
        return office.list(query);
    }

    @Operation(summary = "Deliver an event again, under the id it had, with all its attempts")
    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replayEventDeadLetter(@PathVariable long id) {
        office.replay(id);
    }

    @Operation(summary = "Forget a dead letter")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteEventDeadLetter(@PathVariable long id) {
        office.delete(id);
    }
}
