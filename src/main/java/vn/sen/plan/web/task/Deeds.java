package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * What can be done with a task by the one who looks, each null or false where it cannot.
 *
 * @param submit the day the work was done, to hand it in with
 * @param again true when it was handed in before and given back
 * @param handOver people it can be handed to
 * @param date a due day, or another one
 */
public record Deeds(
        boolean start,
        @Nullable Field submit,
        boolean again,
        boolean accept,
        @Nullable Ask giveBack,
        @Nullable HandOver handOver,
        @Nullable Ask date,
        @Nullable Ask correct,
        @Nullable Ask cancel,
        @Nullable Field remark) {

    /** Nothing can be done. */
    public static Deeds none() {
        return new Deeds(false, null, false, false, null, null, null, null, null, null);
    }

    /** Acts that are seldom needed and stand apart. */
    public boolean seldom() {
        return handOver != null || date != null || correct != null || cancel != null;
    }

    /** The one that was filled in wrongly. */
    public @Nullable Ask failed() {
        for (Ask ask : new Ask[] {giveBack, date, correct, cancel}) {
            if (ask != null && ask.failed()) {
                return ask;
            }
        }
        return null;
    }

    public record HandOver(Field person, List<Option> people) {

        public HandOver {
            people = List.copyOf(people);
        }
    }
}
