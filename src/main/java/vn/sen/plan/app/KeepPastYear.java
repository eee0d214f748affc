package vn.sen.plan.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastFile;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PastYear;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.PastYears;
import vn.sen.web.NotFound;

/**
 * Keeps the record of a year before the program was there: a plan read from its file, what is known
 * of its rows, and the files of the year. It makes no work and is never late.
 */
@Service
public class KeepPastYear {

    private final PlanShelf shelf;
    private final PastYears store;
    private final PlanTrail trail;
    private final Clock clock;

    KeepPastYear(PlanShelf shelf, PastYears store, PlanTrail trail, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** The plan, to ask before a record is made of it. */
    @Transactional(readOnly = true)
    public Plan plan(PlanId id) {
        return shelf.look(id);
    }

    /** Makes a record of a draft; refused unless it is of a year that is over. */
    @Transactional
    public Outcome<PlanId> begin(Actor by, PlanId id) {
        Plan plan = shelf.take(id);
        return plan.keptAsRecord(LocalDate.now(clock))
                .map(
                        record -> {
                            shelf.keep(record);
                            store.begin(id, by.person(), clock.instant());
                            note(
                                    by,
                                    id,
                                    "plan.kept-as-record",
                                    Map.of("state", PlanState.RECORD.name()));
                            return id;
                        });
    }

    @Transactional(readOnly = true)
    public PastYear look(PlanId id) {
        return store.of(shelf.look(id)).orElseThrow(NotFound::new);
    }

    /** Says what became of a row. */
    @Transactional
    public Outcome<PlanId> say(Actor by, PlanId id, ItemId row, PastOutcome outcome, String note) {
        record(id);
        Item item = shelf.item(row);
        if (!item.planId().equals(id)) {
            throw new NotFound();
        }
        store.say(row, outcome, note.strip(), by.person(), clock.instant());
        note(by, id, "plan.past-said", Map.of("row", row.toString(), "outcome", outcome.name()));
        return Outcome.done(id);
    }

    /** Puts a file to a row, or to the year as a whole. */
    @Transactional
    public Outcome<PlanId> put(Actor by, PlanId id, UUID file, @Nullable ItemId row) {
        record(id);
        if ((row != null && !shelf.item(row).planId().equals(id)) || !store.put(id, file, row)) {
            throw new NotFound();
        }
        note(
                by,
                id,
                "plan.past-file-put",
                Map.of("file", file.toString(), "row", row == null ? "" : row.toString()));
        return Outcome.done(id);
    }

    @Transactional(readOnly = true)
    public PastFile file(PlanId id, UUID file) {
        return store.file(id, file).orElseThrow(NotFound::new);
    }

    private void record(PlanId id) {
        if (shelf.take(id).state() != PlanState.RECORD) {
            throw new NotFound();
        }
    }

    private void note(Actor by, PlanId plan, String what, Map<String, String> values) {
        trail.plan(PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what), plan, Map.of(), values);
    }
}
