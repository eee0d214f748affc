package vn.sen.calendar.reckoning;

import static vn.sen.calendar.text.Texts.date;
import static vn.sen.calendar.text.Texts.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Relative;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.calendar.moment.Limit;

/**
 * Days counted from an event, by Civil Code 2015: the first day is not counted (art. 147); months
 * and years end on the corresponding day or the month's last (art. 148); what ends on a day off
 * ends with the next working day (art. 148(5)). Counted back from an event, a target moves back.
 */
final class Counting {

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(8);
    private static final int FARTHEST = 10_000;

    private final WorkingCalendar calendar;
    private final BeforeRule rule;

    Counting(WorkingCalendar calendar, BeforeRule rule) {
        this.calendar = calendar;
        this.rule = rule;
    }

    Optional<Occurrence> from(Relative clause, LocalDate event) {
        Distance distance = clause.distance();
        Explanation explanation = new Explanation(clause.text());
        if (distance == null) {
            return clause.direction() == Direction.BEFORE
                    ? Optional.of(beforeEvent(event, explanation))
                    : Optional.empty();
        }
        if (steps(distance.amount(), distance.unit()) > FARTHEST) {
            return Optional.empty();
        }
        return Optional.of(
                clause.direction() == Direction.BEFORE
                        ? before(event, distance, explanation)
                        : after(event, distance, explanation));
    }

    /** From the end of a period, which is the event; the work opens with the day after it. */
    Optional<Occurrence> off(Limit.Off off, LocalDate end, Explanation explanation) {
        Distance distance = off.distance();
        if (steps(distance.amount(), distance.unit()) > FARTHEST) {
            return Optional.empty();
        }
        if (off.direction() == Direction.BEFORE) {
            return Optional.of(before(end, distance, explanation));
        }
        Occurrence after = after(end, distance, explanation);
        LocalDate opens = after.opens() == null ? end.plusDays(1) : after.opens();
        return Optional.of(new Occurrence(opens, after.due(), after.because()));
    }

    private Occurrence beforeEvent(LocalDate event, Explanation explanation) {
        explanation.step("because.before-event", date(event));
        LocalDate last = rule == BeforeRule.INCLUSIVE ? event : event.minusDays(1);
        LocalDate due = explanation.back(last, calendar);
        return new Occurrence(null, due, explanation.because(due));
    }

    private Occurrence before(LocalDate event, Distance distance, Explanation explanation) {
        String unit = text("unit." + distance.unit().code());
        BigDecimal most = distance.amountMax();
        if (most == null) {
            explanation.step("because.minus", number(distance.amount()), unit, date(event));
        } else {
            explanation.step(
                    "because.minus-range",
                    number(distance.amount()),
                    number(most),
                    unit,
                    date(event));
        }
        LocalDate due =
                explanation.back(moved(event, distance.amount(), distance.unit(), -1), calendar);
        return new Occurrence(
                opening(event, most, distance.unit(), -1), due, explanation.because(due));
    }

    private Occurrence after(LocalDate event, Distance distance, Explanation explanation) {
        String unit = text("unit." + distance.unit().code());
        BigDecimal most = distance.amountMax();
        BigDecimal last = most == null ? distance.amount() : most;
        explanation.step("because.from-event", date(event));
        explanation.step("because.plus", number(last), unit);
        LocalDate due = explanation.forward(moved(event, last, distance.unit(), 1), calendar);
        return new Occurrence(
                most == null ? null : opening(event, distance.amount(), distance.unit(), 1),
                due,
                explanation.because(due));
    }

    private @Nullable LocalDate opening(
            LocalDate event, @Nullable BigDecimal amount, DurationUnit unit, int sign) {
        return amount == null ? null : moved(event, amount, unit, sign);
    }

    /** Part of a unit takes the whole of its last day. */
    private LocalDate moved(LocalDate event, BigDecimal amount, DurationUnit unit, int sign) {
        int steps = steps(amount, unit) * sign;
        return switch (unit) {
            case HOUR, WORKING_DAY -> calendar.plusWorkingDays(event, steps);
            case DAY -> event.plusDays(steps);
            case WEEK -> event.plusWeeks(steps);
            case MONTH -> event.plusMonths(steps);
            case QUARTER -> event.plusMonths(3L * steps);
            case YEAR -> event.plusYears(steps);
        };
    }

    private static int steps(BigDecimal amount, DurationUnit unit) {
        BigDecimal whole =
                unit == DurationUnit.HOUR
                        ? amount.divide(HOURS_A_DAY, 0, RoundingMode.CEILING)
                        : amount.setScale(0, RoundingMode.CEILING);
        return whole.min(BigDecimal.valueOf(FARTHEST + 1L)).intValue();
    }

    private static String number(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
