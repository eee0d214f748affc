package vn.sen.plan.web.appeal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** The form of the decision. */
public record DecideFields(
        Field choice, List<Option> choices, Field day, Field words, @Nullable String error) {

    public DecideFields {
        choices = List.copyOf(choices);
    }
}
