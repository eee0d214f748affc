package vn.sen.plan.web.task;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * What is asked before an act on several tasks.
 *
 * @param act where it is sent
 * @param back the list that they were chosen from
 * @param asked what that list was asked
 * @param people to choose one of; none where the act asks for a reason
 */
public record ManyPage(
        Words words,
        String act,
        String back,
        String asked,
        List<Line> lines,
        Field field,
        List<Option> people) {

    public ManyPage {
        lines = List.copyOf(lines);
        people = List.copyOf(people);
    }

    /**
     * The act in words.
     *
     * @param kind of the button, as the style sheet names it
     */
    public record Words(String title, String text, String deed, String keep, String kind) {}

    /**
     * A chosen task.
     *
     * @param note why it will be refused, where that is plain already
     */
    public record Line(
            String value, String title, String href, String doer, @Nullable String note) {}
}
