package [=package].events.routes;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import [=package].events.schemas.OutboxState;
import [=package].events.schemas.StreamView;
import [=package].events.services.EventOverview;

@Tag(name = "Events")
@RestController
@RequestMapping("/api/v1/admin/events")
final class EventOverviewController {

    private final EventOverview overview;

    EventOverviewController(EventOverview overview) {
        this.overview = overview;
    }

    @Operation(summary = "Events that wait to be brought to the streams")
    @GetMapping("/outbox")
    OutboxState eventOutbox() {
        return overview.outbox();
    }

    @Operation(summary = "How far each subscriber is in each stream")
    @GetMapping("/streams")
    List<StreamView> eventStreams() {
        return overview.streams();
    }
}
