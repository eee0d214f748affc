package vn.sen.plan;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.app.DraftPlan;
import vn.sen.plan.app.FinishTask;

/** What other modules ask of plans. */
@Service
public class Plans {

    private final DraftPlan drafting;
    private final FinishTask finishing;

    Plans(DraftPlan drafting, FinishTask finishing) {
        this.drafting = drafting;
        this.finishing = finishing;
    }

    /** Makes a draft, to be checked by people, of a plan that was read from a document. */
    public PlanId draftFrom(PlanDraft draft, Actor by) {
        return drafting.draft(draft, by);
    }

    /**
     * Hands a task in whose record was finished in its own part of the program, in the transaction
     * of that act. Refused as if the actor had handed it in on the task's page.
     *
     * @param doneOn the day the work was done, today or before
     */
    public Outcome<TaskId> finish(Actor by, TaskId task, RecordRef made, LocalDate doneOn) {
        return finishing.finish(by, task, made, doneOn);
    }
}
