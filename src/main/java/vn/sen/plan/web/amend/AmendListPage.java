package vn.sen.plan.web.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * The amendments of a plan.
 *
 * @param reason of a new one; null where the viewer may begin none
 */
public record AmendListPage(
        String path,
        String plan,
        String title,
        List<AmendmentLine> lines,
        @Nullable Field reason,
        @Nullable String error) {

    public AmendListPage {
        lines = List.copyOf(lines);
    }
}
