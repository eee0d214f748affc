package vn.sen.plan.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.plan.domain.Task;

/** Says for whom work is done that somebody does in the place of another. */
@Component
public class StandIns {

    private final Agencies agencies;

    StandIns(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The names of those for whom the viewer stands in today; asks nothing where there are none.
     */
    public Absent of(Actor viewer) {
        return viewer.standsInFor().isEmpty()
                ? new Absent(viewer, Map.of())
                : new Absent(
                        viewer,
                        agencies.names(viewer.standsInFor().stream().map(Actor::person).toList()));
    }

    /** Those for whom a viewer stands in. */
    public record Absent(Actor viewer, Map<PersonId, String> names) {

        public Absent {
            names = Map.copyOf(names);
        }

        /** For whom the viewer would do what is next with a task; null for what is his own. */
        public @Nullable String of(Task task) {
            PersonId absent = task.turnInPlaceOf(viewer);
            return absent == null ? null : names.get(absent);
        }
    }
}
