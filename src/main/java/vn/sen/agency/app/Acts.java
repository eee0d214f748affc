package vn.sen.agency.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Leaves the trail of what this module does. */
@Component
class Acts {

    private final Trail trail;

    Acts(Trail trail) {
        this.trail = trail;
    }

    /** Records an act of somebody who manages people; of the program itself where by is null. */
    void record(
            @Nullable Actor by,
            String what,
            Subject subject,
            Map<String, String> before,
            Map<String, String> after) {
        trail.record(
                new Act(
                        by,
                        AgencyPermission.CHANGE_SETTINGS.roleOf(by),
                        what,
                        subject,
                        before,
                        after));
    }
}
