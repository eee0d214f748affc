package vn.sen.plan.web.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;

/**
 * A request for time.
 *
 * @param task address of the task
 * @param reason in the words of the one who asks
 * @param end how it ended; null while it is open
 * @param words with which it was decided; may be empty
 * @param before work that keeps its day; empty where there is none
 * @param decide null where the viewer may not, or no more
 */
public record ExtensionPage(
        String path,
        String task,
        String title,
        List<Fact> facts,
        String reason,
        @Nullable String end,
        String words,
        String before,
        @Nullable DecideFields decide,
        boolean mayWithdraw) {

    public ExtensionPage {
        facts = List.copyOf(facts);
    }
}
