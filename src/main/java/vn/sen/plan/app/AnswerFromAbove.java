package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.HandDownId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.RowFromAbove;
import vn.sen.plan.domain.RowTaken;
import vn.sen.plan.store.HandDowns;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;
import vn.sen.web.Texts;

/**
 * Answers what an agency above handed down: takes it into the own plan – the draft, or a change of
 * the plan in force – or declines it with a reason that is read above.
 */
@Service
public class AnswerFromAbove {

    private final HandDowns store;
    private final PlanShelf shelf;
    private final RowsTaken rows;
    private final KnownDoers doers;
    private final PlanTrail trail;
    private final Texts texts;
    private final AnswersGiven answers;

    AnswerFromAbove(
            HandDowns store,
            PlanShelf shelf,
            RowsTaken rows,
            KnownDoers doers,
            PlanTrail trail,
            Texts texts,
            AnswersGiven answers) {
        this.store = store;
        this.shelf = shelf;
        this.rows = rows;
        this.doers = doers;
        this.trail = trail;
        this.texts = texts;
        this.answers = answers;
    }

    /** Refused where its words say no day, or one after the last day from above. */
    @Transactional
    public Outcome<PlaceTaken> take(Actor by, HandDownId id, Taking taking) {
        RowFromAbove row = find(id);
        if (!row.isOpen()) {
            return Outcome.refused(PlanRefusal.ANSWERED_BEFORE);
        }
        if (!doers.areThere(taking.doer())) {
            return Outcome.refused(PlanRefusal.DOER_UNKNOWN);
        }
        ItemText text = text(row, taking.timing());
        PlanState state = shelf.take(taking.plan()).state();
        if (state != PlanState.DRAFT && !state.isRunning()) {
            return Outcome.refused(PlanRefusal.TAKEN_NOWHERE);
        }
        Optional<LocalDate> last = rows.lastDay(taking.plan(), text);
        if (last.isEmpty()) {
            return Outcome.refused(PlanRefusal.TAKEN_WITHOUT_DAY);
        }
        if (last.get().isAfter(row.now().due())) {
            return Outcome.refused(PlanRefusal.LATER_THAN_ABOVE);
        }
        Part doer = Part.of(PartRole.PERFORM, "", PartFunction.DO, taking.doer());
        return rows.put(by, taking.plan(), reason(row), text, List.of(doer))
                .then(place -> taken(by, row, place));
    }

    private Outcome<PlaceTaken> taken(Actor by, RowFromAbove row, PlaceTaken place) {
        RowTaken taken = new RowTaken(place.plan(), place.row());
        if (!answers.take(row.id(), taken)) {
            throw new StaleVersion();
        }
        note(by, place.plan(), "plan.taken-from-above", row, place.row());
        return Outcome.done(place);
    }

    private String reason(RowFromAbove row) {
        return texts.kept("given.reason", row.source().agency(), row.source().no());
    }

    /** The row as it would stand here, with where it comes from among its notes. */
    private ItemText text(RowFromAbove row, String timing) {
        return new ItemText(
                "",
                "",
                row.now().content(),
                timing.strip(),
                row.outputs(),
                row.activities(),
                List.of(
                        texts.kept(
                                "given.note",
                                row.source().agency(),
                                row.source().no(),
                                texts.date(row.now().due()))));
    }

    /** Declines it; the reason is read above. */
    @Transactional
    public Outcome<HandDownId> decline(Actor by, HandDownId id, String reason) {
        if (reason.isBlank()) {
            return Outcome.refused(PlanRefusal.REASON_MISSING);
        }
        RowFromAbove row = find(id);
        if (!row.isOpen() || !answers.decline(id, reason.strip())) {
            return Outcome.refused(PlanRefusal.ANSWERED_BEFORE);
        }
        trail.record(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, "plan.declined-from-above"),
                HANDED,
                id.value(),
                Map.of(),
                Map.of("answer", GivenAnswer.DECLINED.name()));
        return Outcome.done(id);
    }

    static final String HANDED = "handed-down";

    /** Notes that a change above was seen. */
    @Transactional
    public Outcome<HandDownId> see(Actor by, HandDownId id) {
        find(id);
        answers.see(id);
        trail.record(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, "plan.seen-from-above"),
                HANDED,
                id.value(),
                Map.of(),
                Map.of());
        return Outcome.done(id);
    }

    private RowFromAbove find(HandDownId id) {
        return store.fromAbove(id).orElseThrow(NotFound::new);
    }

    private void note(Actor by, PlanId plan, String what, RowFromAbove row, ItemId as) {
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what),
                plan,
                Map.of(),
                Map.of(
                        "given", row.id().toString(),
                        "row", as.toString(),
                        "due", row.now().due().toString()));
    }
}
