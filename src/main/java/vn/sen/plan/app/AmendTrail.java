package vn.sen.plan.app;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.HandedRowMoved;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.HandDowns;
import vn.sen.plan.store.Remarks;

/** Leaves the trail of an amendment on each row and each task that it changed. */
@Component
class AmendTrail {

    private final PlanTrail trail;
    private final TaskShelf shelf;
    private final Remarks remarks;
    private final HandDowns given;
    private final News news;
    private final Clock clock;

    AmendTrail(
            PlanTrail trail,
            TaskShelf shelf,
            Remarks remarks,
            HandDowns given,
            News news,
            Clock clock) {
        this.trail = trail;
        this.shelf = shelf;
        this.remarks = remarks;
        this.given = given;
        this.news = news;
        this.clock = clock;
    }

    void row(Actor by, Amending.Row row) {
        Item before = row.before();
        Map<String, String> was = before == null ? Map.of() : DraftRows.values(before);
        trail.item(
                PlanTrail.Doing.of(by, PlanPermission.APPROVE_PLAN, act(row.amended().kind())),
                row.after(),
                was,
                DraftRows.values(row.after()));
    }

    /** Those below who have the row from here see that it is another one now. */
    void tellBelow(Amending.Row row) {
        if (row.before() != null) {
            Instant now = clock.instant();
            given.tellChange(row.after(), now)
                    .forEach((id, to) -> news.handed(to, id, HandedRowMoved.What.CHANGED, now));
        }
    }

    private static String act(AmendedRow.Kind kind) {
        return switch (kind) {
            case CHANGED -> "plan-item.amended";
            case ADDED -> "plan-item.amended-in";
            case DROPPED -> "plan-item.amended-out";
        };
    }

    /** The reason, on the page of work that is given up or gets another day. */
    void say(Actor by, Effect effect, String reason) {
        Remark.Kind kind =
                effect.is(Effect.Kind.CANCELLED) ? Remark.Kind.CANCELLED : Remark.Kind.MOVED;
        if (effect.is(Effect.Kind.CANCELLED) || effect.is(Effect.Kind.MOVED)) {
            remarks.say(
                    effect.after().id(),
                    kind,
                    reason,
                    by.person(),
                    PlanPermission.APPROVE_PLAN.roleOf(by));
        }
    }

    void task(Actor by, Task before, Task after) {
        boolean cancelled = after.state() == TaskState.CANCELLED;
        shelf.note(
                by,
                PlanPermission.APPROVE_PLAN.capacityOf(by),
                cancelled ? "task.cancelled" : "task.amended",
                before,
                after);
    }
}
