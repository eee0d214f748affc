package vn.sen.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.store.AmendmentStore;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;

/**
 * Hands an amendment in, sends it back, approves it, enters its number. Only with the approval does
 * it take effect, all of it in one transaction.
 */
@Service
public class DecideAmendment {

    private final PlanShelf shelf;
    private final AmendmentStore store;
    private final SeeAmendment sight;
    private final AmendedYear year;
    private final News news;
    private final PlanTrail trail;

    DecideAmendment(
            PlanShelf shelf,
            AmendmentStore store,
            SeeAmendment sight,
            AmendedYear year,
            News news,
            PlanTrail trail) {
        this.shelf = shelf;
        this.store = store;
        this.sight = sight;
        this.year = year;
        this.news = news;
        this.trail = trail;
    }

    /** Hands it in, once nothing stands in its way and no row was changed meanwhile. */
    @Transactional
    public Outcome<AmendmentId> submit(Actor by, AmendmentId id) {
        Amendment amendment = take(id);
        return amendment
                .submitted(by)
                .then(after -> whole(id, () -> after))
                .map(after -> keep(by, PlanPermission.EDIT_PLAN, "submitted", amendment, after));
    }

    private <T> Outcome<T> whole(AmendmentId id, Supplier<T> then) {
        LaidAmendment laid = sight.lay(id);
        if (!laid.plan().state().isRunning()) {
            return Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
        }
        if (laid.amending().rows().isEmpty()) {
            return Outcome.refused(PlanRefusal.AMENDMENT_EMPTY);
        }
        if (laid.amending().isOvertaken()) {
            return Outcome.refused(PlanRefusal.ROWS_OVERTAKEN);
        }
        return laid.isReady() ? Outcome.done(then.get()) : Outcome.refused(PlanRefusal.NOT_READY);
    }

    @Transactional
    public Outcome<AmendmentId> sendBack(Actor by, AmendmentId id, String words) {
        Amendment amendment = take(id);
        return amendment
                .sentBack(words)
                .map(after -> keep(by, PlanPermission.APPROVE_PLAN, "returned", amendment, after));
    }

    /**
     * Approves what the leader has looked at.
     *
     * @param seen digest of the effects that the page showed
     * @throws StaleVersion if they are others by now
     */
    @Transactional
    public Outcome<AmendmentId> approve(Actor by, AmendmentId id, String seen) {
        Amendment amendment = take(id);
        return amendment
                .approved(by, year.today())
                .then(after -> whole(id, () -> after))
                .map(after -> approve(by, amendment, after, seen));
    }

    private AmendmentId approve(Actor by, Amendment before, Amendment after, String seen) {
        LaidAmendment laid = sight.lay(after.id());
        if (!laid.amending().digest().equals(seen)) {
            throw new StaleVersion();
        }
        List<Runnable> told = year.change(by, laid);
        news.amended(by, after);
        AmendmentId id = keep(by, PlanPermission.APPROVE_PLAN, "approved", before, after);
        told.forEach(Runnable::run);
        return id;
    }

    /** Enters the number and the date that the decision got, or corrects them. */
    @Transactional
    public Outcome<AmendmentId> issue(Actor by, AmendmentId id, Amendment.Paper paper) {
        Amendment amendment = take(id);
        return amendment
                .issued(paper)
                .map(after -> keep(by, PlanPermission.ISSUE_PLAN, "issued", amendment, after));
    }

    private Amendment take(AmendmentId id) {
        Plan plan = shelf.take(store.find(id).orElseThrow(NotFound::new).plan());
        return store.find(id).filter(each -> each.plan().equals(plan.id())).orElseThrow();
    }

    private AmendmentId keep(
            Actor by, PlanPermission right, String what, Amendment before, Amendment after) {
        store.keep(after);
        trail.plan(
                PlanTrail.Doing.of(by, right, "plan.amendment-" + what),
                after.plan(),
                values(before),
                values(after));
        return after.id();
    }

    private static Map<String, String> values(Amendment amendment) {
        Map<String, String> values = new HashMap<>();
        values.put("amendment", Integer.toString(amendment.number()));
        values.put("state", amendment.state().name());
        values.put("number", amendment.paper().number());
        values.put("issued", Objects.toString(amendment.paper().issuedOn(), ""));
        return values;
    }
}
