package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Effect;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.TaskRows;

/**
 * Makes what an amendment says of a plan: its rows, the clauses of its words, its tasks, and what
 * is counted from them.
 */
@Component
class AmendedYear {

    private final PlanShelf plans;
    private final ClauseStore clauses;
    private final TaskRows tasks;
    private final TaskShelf shelf;
    private final ChainReactions chains;
    private final CountedBack countedBack;
    private final AmendTrail trail;

    AmendedYear(
            PlanShelf plans,
            ClauseStore clauses,
            TaskRows tasks,
            TaskShelf shelf,
            ChainReactions chains,
            CountedBack countedBack,
            AmendTrail trail) {
        this.plans = plans;
        this.clauses = clauses;
        this.tasks = tasks;
        this.shelf = shelf;
        this.chains = chains;
        this.countedBack = countedBack;
        this.trail = trail;
    }

    LocalDate today() {
        return shelf.today();
    }

    /**
     * Changes rows, clauses and tasks.
     *
     * @return what is to be told of it, once all else is written
     */
    List<Runnable> change(Actor by, LaidAmendment laid) {
        List<Runnable> told = new ArrayList<>();
        List<Amending.Row> rows = laid.amending().rows();
        for (Amending.Row row : rows) {
            plans.keep(row.after());
            trail.tellBelow(row);
            clauses.retire(row.ended(), laid.amendment().id());
            told.add(() -> trail.row(by, row));
        }
        List<FrozenClause> fresh = rows.stream().flatMap(row -> row.fresh().stream()).toList();
        clauses.keep(fresh, laid.plan().submission());
        String reason = laid.amendment().reason();
        rows.forEach(row -> row.effects().forEach(each -> keep(by, each, reason, told)));
        follow(by, rows, told);
        return told;
    }

    private void keep(Actor by, Effect effect, String reason, List<Runnable> told) {
        Task before = effect.before();
        if (!effect.changes()) {
            return;
        }
        tasks.save(effect.after());
        if (before != null && !effect.is(Effect.Kind.STAYS)) {
            trail.say(by, effect, reason);
            told.add(() -> trail.task(by, before, effect.after()));
        }
    }

    /** What is counted from the days that have moved, from new work, from work given up. */
    private void follow(Actor by, List<Amending.Row> rows, List<Runnable> told) {
        List<Task> opened = new ArrayList<>();
        List<Task> followed = new ArrayList<>();
        for (Amending.Row row : rows) {
            row.of(Effect.Kind.OPENED).forEach(each -> opened.add(each.after()));
            row.of(Effect.Kind.MOVED).stream()
                    .map(Effect::after)
                    .filter(each -> each.schedule().due() != null)
                    .forEach(each -> moved(by, each));
            row.of(Effect.Kind.CANCELLED)
                    .forEach(each -> followed.addAll(chains.finished(each.after())));
            row.fresh().forEach(each -> followed.addAll(prepared(each, row)));
        }
        told.add(
                () -> {
                    shelf.opened(
                            PlanTrail.Doing.of(by, PlanPermission.APPROVE_PLAN, "task.opened"),
                            opened);
                    shelf.followed(followed);
                });
    }

    private void moved(Actor by, Task task) {
        countedBack
                .from(
                        task.source().originId(),
                        Optional.ofNullable(task.schedule().due()).orElseThrow())
                .forEach(each -> each.keep(by, PlanPermission.APPROVE_PLAN.roleOf(by)));
    }

    /** What has to be ready before new work. */
    private List<Task> prepared(FrozenClause clause, Amending.Row row) {
        List<Task> prepared = new ArrayList<>();
        for (int index = 0; index < clause.occurrenceIds().size(); index++) {
            UUID origin = clause.occurrenceKey(index);
            boolean opened =
                    row.of(Effect.Kind.OPENED).stream()
                            .anyMatch(each -> each.after().source().originId().equals(origin));
            if (opened) {
                LocalDate due = clause.clause().occurrences().get(index).due();
                String what = row.after().text().content();
                prepared.addAll(chains.dated(new ChainReactions.Cause(clause, origin, what, due)));
            }
        }
        return prepared;
    }
}
