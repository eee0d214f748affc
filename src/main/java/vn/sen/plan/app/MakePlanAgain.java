package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Chains;
import vn.sen.plan.store.ClauseAnswers;
import vn.sen.plan.store.ItemQueries;

/** Makes a draft of an earlier plan, or of a template: as it was shown, rows and all. */
@Service
public class MakePlanAgain {

    private final SeePlanAgain sight;
    private final SeeTemplate templates;
    private final ItemQueries items;
    private final ClauseAnswers answers;
    private final KeepPlanAgain drafts;

    MakePlanAgain(
            SeePlanAgain sight,
            SeeTemplate templates,
            ItemQueries items,
            ClauseAnswers answers,
            KeepPlanAgain drafts) {
        this.sight = sight;
        this.templates = templates;
        this.items = items;
        this.answers = answers;
        this.drafts = drafts;
    }

    @Transactional
    public PlanId fromPlan(Actor by, PlanId earlier, int year) {
        return drafts.keep(
                by,
                sight.ofPlan(earlier, year).again(),
                earlier.toString(),
                Chains.standing(answers.ofPlan(earlier).choices(), items.ofPlan(earlier)));
    }

    @Transactional
    public PlanId fromTemplate(Actor by, String template, int year) {
        return drafts.keep(by, templates.inYear(template, year), template, List.of());
    }
}
