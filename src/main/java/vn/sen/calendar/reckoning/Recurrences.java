package vn.sen.calendar.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.calendar.moment.Almanac;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Cycles;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Recurrence;
import vn.sen.calendar.moment.Span;
import vn.sen.calendar.moment.When;

/** The occurrences of a recurrence in a year: one in each span of its cycle. */
final class Recurrences {

    private final WorkingCalendar calendar;
    private final Targets targets;
    private final Almanac almanac;

    Recurrences(WorkingCalendar calendar, Targets targets) {
        this.calendar = calendar;
        this.targets = targets;
        this.almanac = new Almanac(calendar::isWorkingDay);
    }

    List<Occurrence> in(int year, Recurrence recurrence, String quotation) {
        Span frame = Span.ofYear(year);
        return switch (recurrence) {
            case Recurrence.Unstated _ -> List.of();
            case Recurrence.Listed(List<When> times) ->
                    times.stream()
                            .flatMap(when -> targets.in(frame, when, quotation, null).stream())
                            .toList();
            case Recurrence.Cyclic(Cycle cycle, When when) ->
                    Cycles.in(year, cycle).stream()
                            .flatMap(span -> in(frame, span, cycle, when, quotation).stream())
                            .toList();
            case Recurrence.Within(Recurrence.Cyclic each, Period period) ->
                    within(period, frame, in(year, each, quotation));
        };
    }

    private List<Occurrence> within(Period period, Span frame, List<Occurrence> all) {
        return almanac.find(period, frame).stream()
                .flatMap(bound -> all.stream().filter(each -> bound.contains(each.due())))
                .toList();
    }

    /**
     * A week or day without a working day has no occurrence of its own: moved back, it would fall
     * on the one before.
     */
    private Optional<Occurrence> in(
            Span year, Span span, Cycle cycle, When when, String quotation) {
        boolean short_ = cycle.unit() == CycleUnit.WEEK || cycle.unit() == CycleUnit.DAY;
        Span whole = short_ && when instanceof When.During ? span.within(year) : span;
        if (short_ && !hasWorkingDay(whole)) {
            return Optional.empty();
        }
        return targets.in(whole, when, quotation, span.within(year).first())
                .filter(occurrence -> !short_ || year.contains(occurrence.due()));
    }

    private boolean hasWorkingDay(Span span) {
        LocalDate last = calendar.onOrBefore(span.last());
        return !last.isBefore(span.first());
    }
}
