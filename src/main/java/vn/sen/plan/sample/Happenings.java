package vn.sen.plan.sample;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.RecordEvent;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.PlanEvent;

/** Tells the plan what happened in a sample's year. */
@Component
class Happenings {

    private final SeePlans sight;
    private final RecordEvent recording;

    Happenings(SeePlans sight, RecordEvent recording) {
        this.sight = sight;
        this.recording = recording;
    }

    void happened(Year year, Year.Line line) {
        Actor secretary = year.holding(Role.ISO_SECRETARY);
        @Nullable LocalDate due = line.word(3).isEmpty() ? null : line.day(3);
        PlanEvent.Choice choice =
                line.word(4).isEmpty() ? null : PlanEvent.Choice.valueOf(line.word(4));
        PlanEvent.Told told = new PlanEvent.Told(line.day(0), line.word(2), "", choice);
        Year.done(recording.happened(secretary, clause(year, line.word(1)), told, due));
    }

    void dated(Year year, Year.Line line) {
        Actor secretary = year.holding(Role.ISO_SECRETARY);
        PlanEvent.Span span = new PlanEvent.Span(line.day(2), line.day(3));
        Year.done(recording.dated(secretary, clause(year, line.word(1)), span, line.word(4)));
    }

    private ClauseId clause(Year year, String words) {
        return sight.overview(year.plan()).rows().stream()
                .flatMap(row -> row.waiting().stream())
                .filter(each -> each.clause().text().contains(words))
                .map(PlanOverview.Clause::id)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nothing waits for " + words));
    }
}
