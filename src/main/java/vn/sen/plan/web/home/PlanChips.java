package vn.sen.plan.web.home;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Chip;

/** The plans of the year, one of which may be asked for alone. */
record PlanChips(PlanOverview year, @Nullable PlanId asked) {

    List<Chip> all() {
        return year.labels().entrySet().stream().map(this::chip).toList();
    }

    private Chip chip(Map.Entry<PlanId, String> plan) {
        boolean set = plan.getKey().equals(asked);
        return new Chip(
                plan.getValue(),
                Address.of("/").with("kh", set ? null : plan.getKey()).href(),
                set);
    }
}
