package [=package].core.tasks;

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

@Tag(name = "Tasks", description = "Background tasks that failed for good, for operators")
@RestController
@RequestMapping("/api/v1/admin/tasks/dead-letters")
final class DeadLetterController {

    private final DeadLetterOffice office;

    DeadLetterController(DeadLetterOffice office) {
        this.office = office;
    }

    @Operation(summary = "Tasks that failed for good, newest first")
    @GetMapping
    Page<DeadLetterView> listDeadLetters(@Valid @ParameterObject PageQuery query) {
        return office.list(query);
    }

    @Operation(summary = "Run a dead letter again, under the id it had, with all its attempts")
    @PostMapping("/{id}/replay")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void replayDeadLetter(@PathVariable long id) {
        office.replay(id);
    }

    @Operation(summary = "Forget a dead letter")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void deleteDeadLetter(@PathVariable long id) {
        office.delete(id);
    }
}
