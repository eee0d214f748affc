package vn.sen.agency.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
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

    private static final ScopedValue<List<Act>> GATHERED = ScopedValue.newInstance();

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
        Act act =
                new Act(
                        by,
                        AgencyPermission.CHANGE_SETTINGS.roleOf(by),
                        what,
                        subject,
                        before,
                        after);
        if (GATHERED.isBound()) {
            GATHERED.get().add(act);
        } else {
            trail.record(act);
        }
    }

    /** Many acts of one transaction, recorded in their order when all are done. */
    <T> T together(Supplier<T> work) {
        List<Act> acts = new ArrayList<>();
        T result = ScopedValue.where(GATHERED, acts).call(work::get);
        trail.recordAll(acts);
        return result;
    }
}
