package vn.sen.calendar.reckoning;

import static vn.sen.calendar.text.Texts.date;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.calendar.moment.Almanac;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Part;
import vn.sen.calendar.moment.Period;
import vn.sen.calendar.moment.Span;
import vn.sen.calendar.moment.When;

/**
 * Days of targets. A target on a day off moves back to the last working day, since a plan's date
 * may not slip; only the start of a period moves forward, since before it the period has not begun.
 */
final class Targets {

    private final WorkingCalendar calendar;
    private final BeforeRule rule;
    private final Almanac almanac;
    private final Counting counting;

    Targets(WorkingCalendar calendar, BeforeRule rule) {
        this.calendar = calendar;
        this.rule = rule;
        this.almanac = new Almanac(calendar::isWorkingDay);
        this.counting = new Counting(calendar, rule);
    }

    /** The occurrence of a time in a frame; none where the frame has no such day. */
    Optional<Occurrence> in(Span frame, When when, String quotation, @Nullable LocalDate opens) {
        Explanation explanation = new Explanation(quotation);
        return switch (when) {
            case When.During(Period period) ->
                    almanac.find(period, frame)
                            .flatMap(span -> ofFrame(period, span, frame, explanation))
                            .map(span -> during(span, explanation));
            case Limit.By by ->
                    almanac.find(by.period(), frame).map(span -> by(by, span, opens, explanation));
            case Limit.At(Part part, Period period) ->
                    almanac.find(period, frame).map(span -> at(part, span, explanation));
            case Limit.Off off ->
                    almanac.find(off.period(), frame)
                            .flatMap(span -> counting.off(off, span.last(), explanation));
        };
    }

    /** Of a span of years, a plan takes its own year. */
    private static Optional<Span> ofFrame(
            Period period, Span span, Span frame, Explanation explanation) {
        boolean several =
                switch (period) {
                    case Period.Between _, Period.Onward _, Period.Beyond _ -> true;
                    default -> false;
                };
        if (!several || !period.isYears()) {
            explanation.step("because.span", date(span.first()), date(span.last()));
            return Optional.of(span);
        }
        if (!span.meets(frame)) {
            return Optional.empty();
        }
        Span part = span.within(frame);
        int year = part.first().getYear();
        explanation.step("because.part", year, date(part.first()), date(part.last()));
        return Optional.of(part);
    }

    private Occurrence during(Span span, Explanation explanation) {
        LocalDate due = explanation.back(span.last(), calendar);
        LocalDate opens = due.isBefore(span.first()) ? null : span.first();
        return new Occurrence(opens, due, explanation.because(due));
    }

    private Occurrence by(
            Limit.By by, Span span, @Nullable LocalDate opens, Explanation explanation) {
        LocalDate last = lastDay(by, span, explanation);
        LocalDate due = explanation.back(last, calendar);
        boolean begun = opens != null && !opens.isAfter(due);
        return new Occurrence(begun ? opens : null, due, explanation.because(due));
    }

    private LocalDate lastDay(Limit.By by, Span span, Explanation explanation) {
        if (by.included()) {
            explanation.step("because.until", date(span.last()));
            return span.last();
        }
        if (rule == BeforeRule.INCLUSIVE) {
            explanation.step("because.before-included", date(span.first()));
            return span.first();
        }
        explanation.step("because.before", date(span.first()));
        return span.first().minusDays(1);
    }

    private Occurrence at(Part part, Span span, Explanation explanation) {
        LocalDate day = Almanac.edge(part, span);
        LocalDate due =
                switch (part) {
                    case START ->
                            explanation.step("because.start", date(day)).forward(day, calendar);
                    case MIDDLE ->
                            explanation.step("because.middle", date(day)).back(day, calendar);
                    case END -> explanation.step("because.end", date(day)).back(day, calendar);
                };
        return new Occurrence(null, due, explanation.because(due));
    }
}
