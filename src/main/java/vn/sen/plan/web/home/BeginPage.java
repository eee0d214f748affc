package vn.sen.plan.web.home;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home of an agency that has no plan yet: what to do first. */
public record BeginPage(Say say, String facts, List<Todo> todos) {

    public BeginPage {
        todos = List.copyOf(todos);
    }

    /**
     * One thing to do.
     *
     * @param href null where it is not this viewer's to do
     * @param next true for the first that is not done
     */
    public record Todo(
            String title,
            String text,
            boolean done,
            boolean next,
            @Nullable String href,
            String deed) {}
}
