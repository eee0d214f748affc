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
 * @param choice which of the cases that exclude each other holds; null where there is one only
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
        @Nullable Field choice,
        List<Option> choices,
        List<String> follows,
        @Nullable String error) {

    public EventPage {
        choices = List.copyOf(choices);
        follows = List.copyOf(follows);
    }
}
