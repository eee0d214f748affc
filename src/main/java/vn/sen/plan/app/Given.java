package vn.sen.plan.app;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Assignee;

/**
 * What somebody gives to a task for the party of the row that he is of.
 *
 * @param party null where he is of one party only
 * @param words may be empty where there is a file or a link
 * @param link may be empty
 */
public record Given(
        @Nullable Assignee party,
        String words,
        LocalDate on,
        String link,
        @Nullable ReasonFile upload) {

    boolean isEmpty() {
        return words.isBlank() && link.isBlank() && upload == null;
    }
}
