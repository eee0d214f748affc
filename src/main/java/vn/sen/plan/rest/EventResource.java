package vn.sen.plan.rest;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sen.actor.Outcome;
import vn.sen.plan.app.RecordEvent;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.web.Needs;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.Described;
import vn.sen.rest.Once;
import vn.sen.web.Viewer;

/** What rows wait for: it happened, or another plan gives its days. */
@RestController
@RequestMapping(path = Api.V1 + "/clauses/{clause}", produces = MediaType.APPLICATION_JSON_VALUE)
class EventResource {

    private final RecordEvent events;
    private final ActReplies replies;

    EventResource(RecordEvent events, ActReplies replies) {
        this.events = events;
        this.replies = replies;
    }

    /**
     * Something happened.
     *
     * @param choice what becomes of the day for the other case, where the row has one
     * @param due where the clause does not say how far it is
     */
    record NewEvent(
            LocalDate day,
            @Size(max = 500) String what,
            @Nullable @Size(max = 2000) String note,
            PlanEvent.@Nullable Choice choice,
            @Nullable LocalDate due) {

        PlanEvent.Told told() {
            return new PlanEvent.Told(day, what, Objects.requireNonNullElse(note, ""), choice);
        }
    }

    /**
     * Days of another plan.
     *
     * @param source number, date and name of that plan
     */
    record NewDays(@Nullable LocalDate opens, LocalDate due, @Size(max = 500) String source) {}

    /** The tasks that were opened. */
    record OpenedBody(List<UUID> tasks) {

        static OpenedBody of(List<Task> tasks) {
            return new OpenedBody(tasks.stream().map(each -> each.id().value()).toList());
        }
    }

    @PostMapping(path = "/events", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.RECORD_EVENT)
    @Described(value = "recordEvent", answers = OpenedBody.class, refusable = true)
    ResponseEntity<?> happened(
            @PathVariable ClauseId clause, @RequestBody NewEvent sent, Viewer viewer, Once once) {
        return once.answer(
                sent,
                () -> opened(events.happened(viewer.actor(), clause, sent.told(), sent.due())));
    }

    @PostMapping(path = "/days", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Needs(PlanPermission.SET_DATE)
    @Described(value = "recordDays", answers = OpenedBody.class, refusable = true)
    ResponseEntity<?> dated(
            @PathVariable ClauseId clause, @RequestBody NewDays sent, Viewer viewer, Once once) {
        PlanEvent.Span span = new PlanEvent.Span(sent.opens(), sent.due());
        return once.answer(
                sent, () -> opened(events.dated(viewer.actor(), clause, span, sent.source())));
    }

    private ResponseEntity<?> opened(Outcome<List<Task>> outcome) {
        return replies.to(outcome, tasks -> ResponseEntity.ok(OpenedBody.of(tasks)));
    }
}
