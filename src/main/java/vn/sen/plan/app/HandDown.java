package vn.sen.plan.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Outcome;
import vn.sen.agency.Agencies;
import vn.sen.agency.AgencyView;
import vn.sen.plan.HandDownId;
import vn.sen.plan.HandedRowMoved;
import vn.sen.plan.PlanId;
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
    private final News news;
    private final Clock clock;

    HandDown(
            PlanShelf shelf,
            HandDowns store,
            Agencies agencies,
            PlanTrail trail,
            News news,
            Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.agencies = agencies;
        this.trail = trail;
        this.news = news;
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

    /** Those to whom rows can be given. */
    @Transactional(readOnly = true)
    public List<AgencyView> below() {
        return agencies.below();
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
        Instant now = clock.instant();
        List<HandDowns.Giving> all = new ArrayList<>();
        for (GiveableRow row : rows) {
            LocalDate due = Objects.requireNonNull(due(order, row));
            for (AgencyId to : order.to()) {
                all.add(new HandDowns.Giving(HandDownId.next(), row.id(), to, due));
            }
        }
        Map<HandDownId, AgencyId> gone = store.give(all, order.words(), now);
        gone.forEach((key, to) -> news.handed(to, key, HandedRowMoved.What.GIVEN, now));
        int given = gone.size();
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
        Instant now = clock.instant();
        boolean moved = store.move(plan, given, due, now);
        return changed(
                new Change(by, plan, given, "plan.handed-moved", due.toString()),
                moved,
                HandedRowMoved.What.CHANGED,
                now);
    }

    /** Takes a row back; who has planned it already decides about its own plan. */
    @Transactional
    public Outcome<PlanId> withdraw(Actor by, PlanId plan, HandDownId given) {
        Instant now = clock.instant();
        return changed(
                new Change(by, plan, given, "plan.handed-back", ""),
                store.withdraw(plan, given, now),
                HandedRowMoved.What.WITHDRAWN,
                now);
    }

    /** What was done to a row that was given, as the trail names it. */
    private record Change(Actor by, PlanId plan, HandDownId given, String act, String due) {}

    private Outcome<PlanId> changed(
            Change change, boolean done, HandedRowMoved.What what, Instant at) {
        HandDownId given = change.given();
        if (!done) {
            throw new NotFound();
        }
        store.receiver(given).ifPresent(to -> news.handed(to, given, what, at));
        note(
                change.by(),
                change.plan(),
                change.act(),
                Map.of("given", given.toString(), "due", change.due()));
        return Outcome.done(change.plan());
    }

    private void note(Actor by, PlanId plan, String what, Map<String, String> values) {
        trail.plan(PlanTrail.Doing.of(by, PlanPermission.HAND_DOWN, what), plan, Map.of(), values);
    }
}
