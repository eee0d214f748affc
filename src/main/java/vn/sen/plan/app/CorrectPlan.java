package vn.sen.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.store.DutyStore;
import vn.sen.web.StaleVersion;

/** Corrects what a draft says beside its rows; gives a draft up. */
@Service
public class CorrectPlan {

    private final PlanShelf shelf;
    private final DutyStore duties;
    private final PlanTrail trail;

    CorrectPlan(PlanShelf shelf, DutyStore duties, PlanTrail trail) {
        this.shelf = shelf;
        this.duties = duties;
        this.trail = trail;
    }

    /** A plan's words beside its rows, as a form sends them. */
    public record Corrected(PlanText text, List<Duty> duties) {}

    /**
     * Writes the words anew. What was saved already, perhaps by itself a moment ago, is not stale.
     *
     * @throws StaleVersion if somebody else changed them since they were looked at
     */
    @Transactional
    public Outcome<PlanId> correct(Actor by, PlanId id, int version, Corrected form) {
        Plan plan = shelf.take(id);
        Corrected before = new Corrected(plan.text(), duties.ofPlan(id));
        if (plan.version() != version && !before.equals(form)) {
            throw new StaleVersion();
        }
        return plan.corrected(form.text())
                .map(
                        after -> {
                            if (!before.equals(form)) {
                                duties.keep(id, form.duties());
                                shelf.keep(after);
                                note(by, "plan.corrected", after, values(before), values(form));
                            }
                            return id;
                        });
    }

    /** Says what a plan is of, also of one that runs or ran: its document does not change by it. */
    @Transactional
    public Outcome<PlanId> name(Actor by, PlanId id, String series) {
        Plan plan = shelf.take(id);
        return plan.named(series.strip())
                .map(
                        after -> {
                            if (!after.equals(plan)) {
                                shelf.keep(after);
                                note(by, "plan.named", after, series(plan), series(after));
                            }
                            return id;
                        });
    }

    private static Map<String, String> series(Plan plan) {
        return Map.of("series", plan.naming().series());
    }

    /** Gives a draft up; it stays, hidden. */
    @Transactional
    public Outcome<PlanId> discard(Actor by, PlanId id) {
        Plan plan = shelf.take(id);
        return plan.discarded().map(after -> keep(by, "plan.discarded", plan, after));
    }

    /** Takes up again a draft that was given up. */
    @Transactional
    public Outcome<PlanId> restore(Actor by, PlanId id) {
        Plan plan = shelf.take(id);
        return plan.restored().map(after -> keep(by, "plan.restored", plan, after));
    }

    private PlanId keep(Actor by, String what, Plan before, Plan after) {
        shelf.keep(after);
        note(
                by,
                what,
                after,
                Map.of("state", before.state().name()),
                Map.of("state", after.state().name()));
        return after.id();
    }

    private void note(
            Actor by,
            String what,
            Plan plan,
            Map<String, String> before,
            Map<String, String> after) {
        trail.plan(
                PlanTrail.Doing.of(by, PlanPermission.EDIT_PLAN, what), plan.id(), before, after);
    }

    /** Without the signer's name: the trail bears no names. */
    private static Map<String, String> values(Corrected form) {
        PlanText text = form.text();
        Map<String, String> values = new HashMap<>();
        values.put("year", Objects.toString(text.naming().year(), ""));
        values.put("title", text.naming().title());
        values.put("series", text.naming().series());
        values.put("number", text.letterhead().number());
        values.put("symbol", text.letterhead().symbol());
        values.put("place", text.letterhead().place());
        values.put("bases", lines(text.wording().legalBases()));
        values.put("purposes", lines(text.wording().purposes()));
        values.put("requirements", lines(text.wording().requirements()));
        values.put("closing", lines(text.wording().closing()));
        values.put("recipients", lines(text.wording().recipients()));
        values.put("duties", lines(form.duties().stream().map(CorrectPlan::words).toList()));
        return values;
    }

    private static String words(Duty duty) {
        String charged = String.join("; ", duty.items());
        return duty.unitName() == null ? charged : duty.unitName() + ": " + charged;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
