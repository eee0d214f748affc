package vn.sen.plan.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.agency.Agencies;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.HandDownId;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.store.GiveableRow;
import vn.sen.plan.store.HandDowns;
import vn.sen.web.NotFound;

/**
 * Hands rows of a plan in force down to the agencies below in the tree, as proposals for their own
 * plans, and sees what became of them.
 */
@Service
public class HandDown {

    private final PlanShelf shelf;
    private final HandDowns store;
    private final Agencies agencies;
    private final PlanTrail trail;
    private final Clock clock;

    HandDown(PlanShelf shelf, HandDowns store, Agencies agencies, PlanTrail trail, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public GivenSight look(PlanId plan) {
        return new GivenSight(
                shelf.look(plan),
                store.giveable(plan),
                agencies.below(),
                store.given(plan),
                LocalDate.now(clock));
    }

    /**
     * Gives each row to each agency; who has a row already keeps it as it is.
     *
     * @return how many were given anew
     */
    @Transactional
    public Outcome<Integer> give(Actor by, PlanId id, GiveOrder order) {
        if (!shelf.take(id).state().isRunning()) {
            return Outcome.refused(PlanRefusal.PLAN_NOT_RUNNING);
        }
        if (order.rows().isEmpty() || order.to().isEmpty()) {
            return Outcome.refused(PlanRefusal.NOTHING_TO_GIVE);
        }
        List<GiveableRow> rows =
                store.giveable(id).stream()
                        .filter(each -> order.rows().contains(each.id()))
                        .toList();
        for (GiveableRow row : rows) {
            LocalDate due = due(order, row);
            if (due == null) {
                return Outcome.refused(PlanRefusal.GIVEN_WITHOUT_DAY);
            }
            if (due.isBefore(LocalDate.now(clock))) {
                return Outcome.refused(PlanRefusal.MOVED_TO_THE_PAST);
            }
        }
        return given(by, id, order, rows);
    }

    private static @Nullable LocalDate due(GiveOrder order, GiveableRow row) {
        return order.due() == null ? row.due() : order.due();
    }

    private Outcome<Integer> given(Actor by, PlanId id, GiveOrder order, List<GiveableRow> rows) {
        int given = 0;
        for (GiveableRow row : rows) {
            LocalDate due = due(order, row);
            for (AgencyId to : order.to()) {
                HandDownId key = HandDownId.next();
                if (due != null
                        && store.give(key, row.id(), to, due, order.words(), clock.instant())) {
                    given++;
                }
            }
        }
        if (given == 0) {
            return Outcome.refused(PlanRefusal.GIVEN_ALREADY);
        }
        note(
                by,
                id,
                "plan.handed-down",
                Map.of(
                        "rows",
                        Integer.toString(rows.size()),
                        "given",
                        Integer.toString(given),
                        "agencies",
                        Integer.toString(order.to().size())));
        return Outcome.done(given);
    }

    /** Sets another last day; the agency that has the row sees that it was changed. */
    @Transactional
    public Outcome<PlanId> move(Actor by, PlanId plan, HandDownId given, LocalDate due) {
        if (due.isBefore(LocalDate.now(clock))) {
            return Outcome.refused(PlanRefusal.MOVED_TO_THE_PAST);
        }
        return changed(
                by,
                plan,
                given,
                "plan.handed-moved",
                store.move(plan, given, due, clock.instant()),
                due.toString());
    }

    /** Takes a row back; who has planned it already decides about its own plan. */
    @Transactional
    public Outcome<PlanId> withdraw(Actor by, PlanId plan, HandDownId given) {
        Instant now = clock.instant();
        return changed(by, plan, given, "plan.handed-back", store.withdraw(plan, given, now), "");
    }

    private Outcome<PlanId> changed(
            Actor by, PlanId plan, HandDownId given, String what, boolean done, String due) {
        if (!done) {
            throw new NotFound();
        }
        note(by, plan, what, Map.of("given", given.toString(), "due", due));
        return Outcome.done(plan);
    }

    private void note(Actor by, PlanId plan, String what, Map<String, String> values) {
        trail.plan(PlanTrail.Doing.of(by, PlanPermission.HAND_DOWN, what), plan, Map.of(), values);
    }
}
