package vn.sen.plan.web.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row before and after.
 *
 * @param edit where it is written anew; null where it cannot be
 * @param effects in words, by kind
 */
public record AmendedRowShown(
        String title,
        String kind,
        boolean overtaken,
        List<AmendedCell> changes,
        List<EffectsTold> effects,
        @Nullable String edit) {

    public AmendedRowShown {
        changes = List.copyOf(changes);
        effects = List.copyOf(effects);
    }
}
