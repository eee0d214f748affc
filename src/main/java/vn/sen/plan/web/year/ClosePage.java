package vn.sen.plan.web.year;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;

/**
 * A plan before it is closed.
 *
 * @param say how much is still open
 */
public record ClosePage(
        String path, String title, int version, String say, List<Left> left, Field reason) {

    public ClosePage {
        left = List.copyOf(left);
    }

    /**
     * A task that is still open.
     *
     * @param word in the place of the mark's own; null where that serves
     */
    public record Left(String title, String href, String doer, Mark mark, @Nullable String word) {}
}
