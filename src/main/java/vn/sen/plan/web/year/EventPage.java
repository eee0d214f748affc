package vn.sen.plan.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.ClauseLine;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * Saying that something happened that the plan waited for.
 *
 * @param day of the event
 * @param what it was, so that the same is not told twice
 * @param due of the work, where the plan does not say how long it takes; null where it does
 * @param cases the question which case holds; null where no work is there for another
 * @param follows rows whose dates are counted from this one
 */
public record EventPage(
        String path,
        String action,
        String row,
        ClauseLine clause,
        Field day,
        Field what,
        Field note,
        @Nullable Field due,
        @Nullable Cases cases,
        List<String> follows,
        @Nullable String error) {

    public EventPage {
        follows = List.copyOf(follows);
    }

    /**
     * Cases that exclude each other.
     *
     * @param others what has its day for the other case
     */
    public record Cases(Field choice, List<Option> choices, List<String> others) {

        public Cases {
            choices = List.copyOf(choices);
            others = List.copyOf(others);
        }
    }
}
