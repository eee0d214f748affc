package vn.sen.intake.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.compliance.PlanOutline;
import vn.sen.intake.Found;
import vn.sen.intake.Item;
import vn.sen.intake.PlanReading;
import vn.sen.standard.Activity;

/** A reading as the check of plans looks at it. */
final class Outline {
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);
    private final @Nullable Integer year;

    private Outline(@Nullable Integer year) {
        this.year = year;
    }

    static PlanOutline of(PlanReading plan) {
        Found<Integer> year = plan.subject().year();
        Outline outline = new Outline(year == null ? null : year.value());
        List<PlanOutline.Row> rows = new ArrayList<>();
        for (Item item : plan.items()) {
            rows.add(outline.row(item, rows.size() + 1));
        }
        List<String> duties =
                plan.duties().stream()
                        .flatMap(duty -> duty.items().stream())
                        .map(Found::value)
                        .toList();
        return new PlanOutline(outline.year, rows, duties);
    }

    private PlanOutline.Row row(Item item, int place) {
        Found<String> number = item.label().no();
        return new PlanOutline.Row(
                number == null ? Integer.toString(place) : number.value(),
                item.content().value(),
                item.activities().value().stream().map(Activity::id).collect(Collectors.toSet()),
                times(item),
                item.responsible().stream().map(party -> party.value().text()).toList());
    }

    private List<PlanOutline.Time> times(Item item) {
        List<Clause> clauses = new ArrayList<>(item.times().within());
        if (item.times().cell() != null) {
            clauses.addAll(item.times().cell().value().clauses());
        }
        return clauses.stream().map(this::time).toList();
    }

    private PlanOutline.Time time(Clause clause) {
        return PlanOutline.Time.of(
                clause, year == null ? List.of() : deadlines.inYear(clause, year));
    }
}
