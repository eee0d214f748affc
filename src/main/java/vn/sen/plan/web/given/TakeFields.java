package vn.sen.plan.web.given;

import java.util.List;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** How it is taken into the own plan. */
public record TakeFields(
        Field plan, List<Option> plans, Field timing, Field doer, List<Option> doers) {

    public TakeFields {
        plans = List.copyOf(plans);
        doers = List.copyOf(doers);
    }
}
