package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.store.AmendedRows;
import vn.sen.plan.store.AmendmentStore;
import vn.sen.web.NotFound;

/** Makes a change of a plan in force: which rows are to be other ones, new, or left out. */
@Service
public class DraftAmendment {

    private final PlanShelf shelf;
    private final TaskShelf tasks;
    private final AmendmentStore store;
    private final AmendedRows rows;
    private final PlanTrail trail;

    DraftAmendment(
            PlanShelf shelf,
            TaskShelf tasks,
            AmendmentStore store,
            AmendedRows rows,
            PlanTrail trail) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.store = store;
        this.rows = rows;
        this.trail = trail;
    }

    /**
     * Begins one.
     *
     * @param difficulty that it answers; null where none is
     */
    @Transactional
    public Outcome<AmendmentId> begin(
            Actor by, PlanId plan, String reason, @Nullable DifficultyId difficulty) {
        shelf.take(plan);
        if (!tasks.isRunning(plan)) {
            return Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
        }
        return Amendment.drafted(by, plan, store.next(plan), reason, difficulty)
                .map(
                        amendment -> {
                            store.add(amendment);
                            note(by, PlanPermission.EDIT_PLAN, "plan.amendment-begun", amendment);
                            return amendment.id();
                        });
    }

    /** Another row in the place of one; the row as it stands now is what it is compared with. */
    @Transactional
    public Outcome<AmendmentId> change(
            Actor by, AmendmentId id, ItemId row, ItemText text, List<Part> parts) {
        if (text.content().isBlank()) {
            return Outcome.refused(PlanRefusal.CONTENT_MISSING);
        }
        return open(
                id,
                amendment -> {
                    boolean added =
                            rows.of(id).stream()
                                    .anyMatch(
                                            each ->
                                                    each.item().equals(row)
                                                            && each.kind()
                                                                    == AmendedRow.Kind.ADDED);
                    return added
                            ? new AmendedRow(id, row, AmendedRow.Kind.ADDED, 0, text, parts)
                            : over(amendment, row, AmendedRow.Kind.CHANGED, text, parts);
                });
    }

    private AmendedRow over(
            Amendment amendment,
            ItemId row,
            AmendedRow.Kind kind,
            @Nullable ItemText text,
            @Nullable List<Part> parts) {
        Item now = shelf.item(row);
        if (!now.planId().equals(amendment.plan()) || now.dropped()) {
            throw new NotFound();
        }
        return new AmendedRow(
                amendment.id(),
                row,
                kind,
                now.version(),
                text == null ? now.text() : text,
                parts == null ? now.parts() : parts);
    }

    /** A new row, also for work that nobody had planned. */
    @Transactional
    public Outcome<AmendmentId> add(Actor by, AmendmentId id, ItemText text, List<Part> parts) {
        return add(by, id, ItemId.next(), text, parts);
    }

    /**
     * A new row.
     *
     * @param row the key that it will have
     */
    Outcome<AmendmentId> add(
            Actor by, AmendmentId id, ItemId row, ItemText text, List<Part> parts) {
        return text.content().isBlank()
                ? Outcome.refused(PlanRefusal.CONTENT_MISSING)
                : open(
                        id,
                        amendment ->
                                new AmendedRow(id, row, AmendedRow.Kind.ADDED, 0, text, parts));
    }

    /** Leaves a row out of the plan. */
    @Transactional
    public Outcome<AmendmentId> drop(Actor by, AmendmentId id, ItemId row) {
        return open(id, amendment -> over(amendment, row, AmendedRow.Kind.DROPPED, null, null));
    }

    /** Leaves a row as it is after all. */
    @Transactional
    public Outcome<AmendmentId> takeOut(Actor by, AmendmentId id, ItemId row) {
        return take(id).open()
                .map(
                        amendment -> {
                            rows.takeOut(id, row);
                            store.keep(amendment);
                            return id;
                        });
    }

    private Outcome<AmendmentId> open(AmendmentId id, Function<Amendment, AmendedRow> row) {
        return take(id).open()
                .map(
                        amendment -> {
                            rows.keep(row.apply(amendment));
                            store.keep(amendment);
                            return id;
                        });
    }

    /** Gives it up. */
    @Transactional
    public Outcome<PlanId> discard(Actor by, AmendmentId id) {
        return take(id).discarded()
                .map(
                        amendment -> {
                            store.keep(amendment);
                            note(
                                    by,
                                    PlanPermission.EDIT_PLAN,
                                    "plan.amendment-discarded",
                                    amendment);
                            return amendment.plan();
                        });
    }

    /** The amendment, and its plan held until the transaction ends. */
    private Amendment take(AmendmentId id) {
        shelf.take(find(id).plan());
        return find(id);
    }

    private Amendment find(AmendmentId id) {
        return store.find(id).orElseThrow(NotFound::new);
    }

    private void note(Actor by, PlanPermission right, String what, Amendment amendment) {
        trail.plan(
                PlanTrail.Doing.of(by, right, what),
                amendment.plan(),
                Map.of(),
                Map.of("amendment", Integer.toString(amendment.number())));
    }
}
