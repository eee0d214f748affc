package vn.sen.plan.web.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Listing;

/**
 * What of a plan is handed down to the agencies below, and what became of it.
 *
 * @param say how things stand
 * @param order the form; null where nothing can be given now
 * @param none whether nothing was handed down yet
 */
public record GivePage(
        String path,
        String title,
        String say,
        @Nullable GiveFields order,
        Listing list,
        List<GivenLine> lines,
        boolean none,
        @Nullable String error) {

    public GivePage {
        lines = List.copyOf(lines);
    }
}
