package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first steps of an agency: what to do, why, and where.
 *
 * @param away whether the viewer has put them away
 */
public record BeginPage(Say say, String facts, List<Todo> todos, boolean away) {

    public BeginPage {
        todos = List.copyOf(todos);
    }

    /**
     * One thing to do.
     *
     * @param text why, in one sentence
     * @param next true for the first that is not done
     * @param href null where it is not this viewer's to do
     */
    public record Todo(
            String title,
            String text,
            boolean done,
            boolean next,
            @Nullable String href,
            String deed) {}
}
