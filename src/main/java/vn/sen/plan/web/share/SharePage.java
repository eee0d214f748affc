package vn.sen.plan.web.share;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * The form on which a party says what it gave.
 *
 * @param task address of the task
 * @param part null where the viewer is of one party only
 * @param error what is wrong with the whole; null where nothing is
 */
public record SharePage(
        String task,
        String title,
        List<Fact> facts,
        @Nullable Field part,
        List<Option> parts,
        Field words,
        Field day,
        Field file,
        Field link,
        @Nullable String error) {

    public SharePage {
        facts = List.copyOf(facts);
        parts = List.copyOf(parts);
    }
}
