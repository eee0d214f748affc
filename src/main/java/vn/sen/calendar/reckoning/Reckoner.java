package vn.sen.calendar.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sen.calendar.Before;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.ByPlan;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Continuous;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.OnEvent;
import vn.sen.calendar.Recurring;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Window;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.calendar.moment.Almanac;
import vn.sen.calendar.moment.Span;
import vn.sen.calendar.moment.When;

/** Sends each kind of clause to the rule that makes days of it. */
public final class Reckoner {

    private final Targets targets;
    private final Recurrences recurrences;
    private final Counting counting;
    private final Almanac almanac;

    public Reckoner(WorkingCalendar calendar, BeforeRule rule) {
        this.targets = new Targets(calendar, rule);
        this.recurrences = new Recurrences(calendar, targets);
        this.counting = new Counting(calendar, rule);
        this.almanac = new Almanac(calendar::isWorkingDay);
    }

    public List<Occurrence> inYear(Clause clause, int year) {
        return switch (clause) {
            case Window window -> once(new When.During(window.period()), clause, year);
            case Before before -> once(before.limit(), clause, year);
            case Recurring recurring -> recurrences.in(year, recurring.recurrence(), clause.text());
            case Relative relative -> fromStatedDay(relative, year);
            case OnEvent _, ByPlan _, Continuous _ -> List.of();
        };
    }

    private List<Occurrence> once(When when, Clause clause, int year) {
        return targets.in(Span.ofYear(year), when, clause.text(), null).stream().toList();
    }

    /** What is counted from a stated date needs no event. */
    private List<Occurrence> fromStatedDay(Relative clause, int year) {
        return Optional.ofNullable(clause.day())
                .flatMap(day -> almanac.find(day, Span.ofYear(year)))
                .map(day -> clause.direction() == Direction.AFTER ? day.last() : day.first())
                .flatMap(day -> counting.from(clause, day))
                .stream()
                .toList();
    }

    public Optional<Occurrence> from(Relative clause, LocalDate eventDay) {
        return counting.from(clause, eventDay);
    }
}
