package vn.sen.plan;

import org.springframework.stereotype.Service;
import vn.sen.actor.Actor;
import vn.sen.plan.app.DraftPlan;

/** What other modules ask of plans. */
@Service
public class Plans {

    private final DraftPlan drafting;

    Plans(DraftPlan drafting) {
        this.drafting = drafting;
    }

    /** Makes a draft, to be checked by people, of a plan that was read from a document. */
    public PlanId draftFrom(PlanDraft draft, Actor by) {
        return drafting.draft(draft, by);
    }
}
