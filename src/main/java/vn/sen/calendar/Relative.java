package vn.sen.calendar;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.moment.Period;

/**
 * Work whose date is counted from an event; it has no date until the event has one.
 *
 * @param event what the date is counted from, in the words of the plan; null for a bare duration
 * @param distance how far from the event, where the plan says it
 * @param day the day of the event, where the words give its date
 */
public record Relative(
        Words words,
        @Nullable String event,
        Direction direction,
        @Nullable Distance distance,
        @Nullable Period day)
        implements Clause {

    public Relative(
            Words words, @Nullable String event, Direction direction, @Nullable Distance distance) {
        this(words, event, direction, distance, null);
    }

    @Override
    public Kind kind() {
        return Kind.RELATIVE;
    }

    public @Nullable BigDecimal amount() {
        return distance == null ? null : distance.amount();
    }

    public @Nullable BigDecimal amountMax() {
        return distance == null ? null : distance.amountMax();
    }

    public @Nullable DurationUnit unit() {
        return distance == null ? null : distance.unit();
    }
}
