package vn.sen.plan.web.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/**
 * What can be done with it, each null or false where it cannot.
 *
 * @param rows of the plan that can still be chosen
 * @param ready whether it can be handed in or approved
 * @param words with which it is sent back
 */
public record AmendActs(
        boolean edit,
        List<Option> rows,
        boolean ready,
        @Nullable Field words,
        @Nullable AmendPaper paper) {

    public AmendActs {
        rows = List.copyOf(rows);
    }
}
