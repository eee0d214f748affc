package vn.sen.plan.web.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Why;

/** Days that had passed before the plan was approved, each to be answered for. */
public record PastPage(String path, String say, String back, List<Day> days, List<Option> answers) {

    public PastPage {
        days = List.copyOf(days);
        answers = List.copyOf(answers);
    }

    /**
     * A day that had passed.
     *
     * @param index of the day's fields in the form
     * @param clause the clause's words, which name the day together with the row
     * @param answer what became of it
     * @param day on which it was done, or the new day
     */
    public record Day(
            int index,
            String item,
            String no,
            String content,
            String clause,
            String due,
            String dueValue,
            @Nullable Why why,
            Field answer,
            Field day,
            Field note) {}
}
