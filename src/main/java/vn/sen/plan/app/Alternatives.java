package vn.sen.plan.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.Remarks;
import vn.sen.plan.store.TaskRows;
import vn.sen.web.Texts;

/**
 * Cases of a row that exclude each other: "where there is a new document … , where there is none,
 * before 31 August". The event of one case can take the place of the date of the other, in its row
 * and in the rows that are counted from it under the same case.
 */
@Component
class Alternatives {

    private final ClauseStore clauses;
    private final TaskRows tasks;
    private final TaskShelf shelf;
    private final Remarks remarks;
    private final Texts texts;

    Alternatives(
            ClauseStore clauses, TaskRows tasks, TaskShelf shelf, Remarks remarks, Texts texts) {
        this.clauses = clauses;
        this.tasks = tasks;
        this.shelf = shelf;
        this.remarks = remarks;
        this.texts = texts;
    }

    /** The tasks of the other case that are still to be done; none where a clause has no case. */
    List<Task> liveDefaults(FrozenClause clause) {
        String condition = clause.clause().condition();
        if (condition == null) {
            return List.of();
        }
        return Stream.concat(
                        Stream.of(clause.itemId()),
                        clauses.waitingFor(clause.itemId()).stream()
                                .filter(each -> each.clause().isOfCase(condition))
                                .map(FrozenClause::itemId))
                .distinct()
                .flatMap(item -> defaults(item, condition))
                .toList();
    }

    private Stream<Task> defaults(ItemId item, String condition) {
        Set<ClauseId> others =
                clauses.ofItem(item).stream()
                        .filter(each -> each.clause().isDatedForAnother(condition))
                        .map(FrozenClause::id)
                        .collect(Collectors.toSet());
        return tasks.findBySourceItemId(item).stream()
                .filter(each -> each.state().isToDo())
                .filter(each -> others.contains(each.source().clauseId()));
    }

    /** Gives the tasks of the other case up, with the event as the reason. */
    void replace(Actor by, PlanEvent event, List<Task> defaults) {
        Role as = PlanPermission.RECORD_EVENT.roleOf(by);
        String reason = texts.kept("plan.case-replaced", event.what());
        for (Task task : defaults) {
            task.cancelled()
                    .map(
                            after -> {
                                remarks.say(
                                        task.id(), Remark.Kind.CANCELLED, reason, by.person(), as);
                                return shelf.keep(by, as, "task.cancelled", task, after);
                            });
        }
    }
}
