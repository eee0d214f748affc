package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.Relative;
import vn.sen.calendar.Words;

/**
 * From what and how far a clause is counted.
 *
 * @param event in the words of the plan; null where it counts from something it does not name
 */
public record Counted(@Nullable String event, Direction direction, @Nullable Distance distance) {

    static Counted of(Relative relative) {
        return new Counted(relative.event(), relative.direction(), relative.distance());
    }

    Relative relative(Words words) {
        return new Relative(words, event, direction, distance);
    }
}
