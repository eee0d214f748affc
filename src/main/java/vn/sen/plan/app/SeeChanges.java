package vn.sen.plan.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Who changed a draft last, for somebody whose form is older than that. */
@Service
@Transactional(readOnly = true)
public class SeeChanges {

    private final Trail trail;
    private final Agencies agencies;

    SeeChanges(Trail trail, Agencies agencies) {
        this.trail = trail;
        this.agencies = agencies;
    }

    /**
     * Somebody's change.
     *
     * @param what the act, as the trail calls it
     */
    public record Change(String name, String what, Instant at) {}

    public Optional<Change> last(ItemId row) {
        return last(PlanTrail.ITEM, row.value());
    }

    public Optional<Change> last(PlanId plan) {
        return last(PlanTrail.PLAN, plan.value());
    }

    private Optional<Change> last(String type, UUID subject) {
        List<Entry> acts = trail.of(new Subject(type, subject));
        PersonId by = acts.isEmpty() ? null : acts.getLast().by();
        if (by == null) {
            return Optional.empty();
        }
        Entry last = acts.getLast();
        String name = agencies.names(List.of(by)).getOrDefault(by, "");
        return Optional.of(new Change(name, last.what(), last.at()));
    }
}
