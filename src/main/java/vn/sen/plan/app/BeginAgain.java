package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PlanAgain;
import vn.sen.plan.store.PlanLine;

/** What the pages show on which a plan is made of another one. */
@Service
@Transactional(readOnly = true)
public class BeginAgain {

    private final SeePlanAgain sight;
    private final SeeTemplate templates;
    private final SeePlans plans;

    BeginAgain(SeePlanAgain sight, SeeTemplate templates, SeePlans plans) {
        this.sight = sight;
        this.templates = templates;
        this.plans = plans;
    }

    /**
     * A plan as it would be.
     *
     * @param unfinished the work of the earlier plan that is not done, by its row
     * @param plans the agency's plans
     */
    public record Begun(
            PlanAgain again,
            Map<ItemId, SeePlanAgain.Unfinished> unfinished,
            List<PlanLine> plans) {}

    public List<PlanLine> plans() {
        return plans.all();
    }

    public Begun ofPlan(PlanId plan, int year) {
        SeePlanAgain.Again again = sight.ofPlan(plan, year);
        return new Begun(again.again(), again.unfinished(), plans.all());
    }

    public Begun ofTemplate(String name, int year) {
        return new Begun(templates.inYear(name, year), Map.of(), plans.all());
    }
}
