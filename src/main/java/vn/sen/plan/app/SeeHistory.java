package vn.sen.plan.app;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.agency.Staff;
import vn.sen.agency.UnitView;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.RecordedEvent;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.store.DraftStore;
import vn.sen.plan.store.EventStore;
import vn.sen.plan.store.ItemQueries;
import vn.sen.plan.store.Remarks;
import vn.sen.trail.Entry;
import vn.sen.trail.Stretch;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** What was done with a plan: with its document, its rows, its duties, and what it waited for. */
@Service
@Transactional(readOnly = true)
public class SeeHistory {

    private final PlanShelf shelf;
    private final ItemQueries items;
    private final EventStore events;
    private final DraftStore drafts;
    private final Remarks remarks;
    private final Trail trail;
    private final Agencies agencies;

    SeeHistory(
            PlanShelf shelf,
            ItemQueries items,
            EventStore events,
            DraftStore drafts,
            Remarks remarks,
            Trail trail,
            Agencies agencies) {
        this.shelf = shelf;
        this.items = items;
        this.events = events;
        this.drafts = drafts;
        this.remarks = remarks;
        this.trail = trail;
        this.agencies = agencies;
    }

    /**
     * Some of the acts, with what they speak of.
     *
     * @param acts the last act first
     * @param total how many acts there are
     */
    public record History(Plan plan, List<Entry> acts, long total, Spoken of) {}

    /**
     * What acts speak of.
     *
     * @param rows by their keys, as they stand now
     * @param doubts by their keys
     * @param said the reasons that went with acts on the plan
     */
    public record Spoken(
            Map<UUID, Item> rows,
            Map<UUID, RecordedEvent> events,
            Map<UUID, Doubt> doubts,
            List<Remark> said,
            List<UnitView> units,
            Map<PersonId, String> people) {

        /** The row that an act is about. */
        public Optional<Item> row(Entry act) {
            UUID key = act.subject().id();
            RecordedEvent event = events.get(key);
            return Optional.ofNullable(rows.get(event == null ? key : event.item().value()));
        }

        /** The reason that went with an act, said in the same transaction. */
        public Optional<String> reason(Entry act) {
            return said.stream()
                    .filter(each -> act.what().equals(act(each.kind())))
                    .filter(each -> each.isWith(act.at()))
                    .map(Remark::words)
                    .findFirst();
        }

        private static @Nullable String act(Remark.Kind kind) {
            return switch (kind) {
                case RETURNED -> "plan.returned";
                case CLOSED -> "plan.closed";
                default -> null;
            };
        }
    }

    /**
     * A stretch of a plan's history.
     *
     * @param skipped how many later acts are left out
     */
    public History history(PlanId id, long skipped, int limit) {
        Plan plan = shelf.look(id);
        Map<UUID, Item> rows =
                items.ofPlan(id).stream()
                        .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        Map<UUID, RecordedEvent> happened =
                events.ofPlan(id).stream()
                        .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
        Stretch acts = trail.of(subjects(id, rows, happened), skipped, limit);
        return new History(plan, acts.entries(), acts.total(), spoken(id, rows, happened));
    }

    private static Set<Subject> subjects(
            PlanId id, Map<UUID, Item> rows, Map<UUID, RecordedEvent> happened) {
        Set<Subject> subjects = new HashSet<>();
        subjects.add(new Subject(PlanTrail.PLAN, id.value()));
        rows.keySet().forEach(each -> subjects.add(new Subject(PlanTrail.ITEM, each)));
        happened.keySet().forEach(each -> subjects.add(new Subject(PlanTrail.EVENT, each)));
        return subjects;
    }

    private Spoken spoken(PlanId id, Map<UUID, Item> rows, Map<UUID, RecordedEvent> happened) {
        Map<UUID, Doubt> doubts = new HashMap<>();
        drafts.notes(id).doubts().forEach(each -> doubts.put(each.id().value(), each));
        Staff staff = agencies.staff();
        return new Spoken(rows, happened, doubts, remarks.of(id), staff.units(), staff.names());
    }
}
