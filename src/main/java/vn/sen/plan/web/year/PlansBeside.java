package vn.sen.plan.web.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanLabels;
import vn.sen.plan.web.PlanPaths;
import vn.sen.web.Texts;
import vn.sen.web.ui.Tab;

/** The ways between the plans of one year and the year with all of them. */
record PlansBeside(Texts texts) {

    /**
     * @param here the plan that is shown; null for the whole year
     */
    List<Tab> tabs(List<Plan> plans, @Nullable PlanId here) {
        Map<PlanId, String> labels = PlanLabels.of(plans);
        List<Tab> tabs = new ArrayList<>();
        if (labels.isEmpty()) {
            return tabs;
        }
        String whole = PlanPaths.ofYear(Integer.parseInt(year(plans.getFirst())));
        tabs.add(Tab.of(texts.get("plan.side.all"), whole, here == null, plans.size()));
        labels.forEach(
                (plan, label) ->
                        tabs.add(
                                new Tab(
                                        label,
                                        PlanPaths.plan(plan),
                                        plan.equals(here),
                                        null,
                                        null)));
        return tabs;
    }

    static String year(Plan plan) {
        return plan.year() == null ? "" : plan.year().toString();
    }
}
