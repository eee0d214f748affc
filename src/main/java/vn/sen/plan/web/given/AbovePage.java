package vn.sen.plan.web.given;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;

/**
 * A row that came from above.
 *
 * @param say how it stands
 * @param changed what was changed above since it came; null where nothing was
 * @param seen whether a change is to be marked as seen
 * @param taking the form that takes it; null where that cannot be
 * @param declining the form that declines it; null where that cannot be
 */
public record AbovePage(
        String path,
        String content,
        String say,
        List<Fact> facts,
        String words,
        @Nullable ChangeAbove changed,
        boolean seen,
        @Nullable TakeFields taking,
        @Nullable Field declining,
        @Nullable String error) {

    public AbovePage {
        facts = List.copyOf(facts);
    }
}
