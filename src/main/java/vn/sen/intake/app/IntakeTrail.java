package vn.sen.intake.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.intake.domain.IncomingId;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** What the trail says of files that were handed in; of drafts made of them, plans tell. */
@Component
class IntakeTrail {

    private final Trail trail;

    IntakeTrail(Trail trail) {
        this.trail = trail;
    }

    void by(Actor actor, String what, IncomingId file, Map<String, String> after) {
        record(actor, IntakePermission.HAND_IN_PLAN.roleOf(actor), what, file, after);
    }

    void byTheProgram(String what, IncomingId file, Map<String, String> after) {
        record(null, null, what, file, after);
    }

    private void record(
            @Nullable Actor actor,
            @Nullable Role as,
            String what,
            IncomingId file,
            Map<String, String> after) {
        Subject subject = new Subject("plan-file", file.value());
        trail.record(new Act(actor, as, what, subject, Map.of(), after));
    }
}
