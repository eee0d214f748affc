package vn.sen.intake;

import org.springframework.stereotype.Service;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.intake.app.TakePlanIn;
import vn.sen.plan.PlanId;

/** Plans taken in from files for other modules, which is sample data. */
@Service
public class PlanIntake {

    private final TakePlanIn taking;

    PlanIntake(TakePlanIn taking) {
        this.taking = taking;
    }

    /** Makes a draft of a file; refused where it cannot be read as a plan, or cannot be kept. */
    public Outcome<PlanId> take(Actor by, String name, byte[] file) {
        return taking.take(by, name, file);
    }
}
