package vn.sen.plan.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.store.ClauseStore;
import vn.sen.plan.store.Remarks;
import vn.sen.plan.store.TaskRows;

/** Approves a plan: the year's tasks are there. */
@Service
public class ApprovePlan {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final ClauseStore clauses;
    private final TaskMaker maker;
    private final TaskRows tasks;
    private final Remarks remarks;
    private final Approved approved;

    ApprovePlan(
            PlanShelf shelf,
            PlanDesk desk,
            ClauseStore clauses,
            TaskMaker maker,
            TaskRows tasks,
            Remarks remarks,
            Approved approved) {
        this.shelf = shelf;
        this.desk = desk;
        this.clauses = clauses;
        this.maker = maker;
        this.tasks = tasks;
        this.remarks = remarks;
        this.approved = approved;
    }

    /**
     * Approves the version of a plan that the leader has looked at.
     *
     * @param issue number and date of the document, where it has them already
     * @throws vn.sen.web.StaleVersion if it was changed or approved since
     */
    @Transactional
    public Outcome<PlanId> approve(Actor by, PlanId id, int version, @Nullable Issue issue) {
        Plan plan = shelf.take(id, version);
        Outcome<Plan> next = plan.approved(by, desk.today());
        if (issue != null) {
            next = next.then(each -> each.issued(issue));
        }
        return next.then(each -> make(by, plan, each));
    }

    private Outcome<PlanId> make(Actor by, Plan before, Plan after) {
        PlanDesk.Laid laid = desk.lay(before);
        if (!laid.isReady()) {
            return Outcome.refused(PlanRefusal.NOT_READY);
        }
        shelf.keep(after);
        List<TaskMaker.Made> made =
                maker.make(byKey(laid.rows()), clauses.ofPlan(before.id())).stream()
                        .map(each -> each.answered(answerTo(each, laid.answers()), desk.today()))
                        .toList();
        keep(made);
        approved.follow(by, before, after, made, awaited(laid.rows()));
        return Outcome.done(after.id());
    }

    /** The rows that others are counted from. */
    private static Set<ItemId> awaited(List<PlannedRow> rows) {
        Set<ItemId> awaited = new HashSet<>();
        for (PlannedRow row : rows) {
            for (RowClause clause : row.times().clauses()) {
                ItemId waitsFor = clause.waitsFor();
                if (waitsFor != null) {
                    awaited.add(waitsFor);
                }
            }
        }
        return awaited;
    }

    private static Map<ItemId, Item> byKey(List<PlannedRow> rows) {
        return rows.stream()
                .map(PlannedRow::item)
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }

    private void keep(List<TaskMaker.Made> made) {
        tasks.saveAll(made.stream().flatMap(each -> each.tasks().stream()).toList());
        for (TaskMaker.Made each : made) {
            each.answer()
                    .filter(answer -> !answer.note().isBlank())
                    .ifPresent(answer -> each.tasks().forEach(task -> say(task, answer)));
        }
    }

    private void say(Task task, PastAnswer answer) {
        remarks.say(
                task.id(),
                Remark.Kind.ANSWERED,
                answer.note(),
                answer.answeredBy(),
                Capacity.own(null));
    }

    /** An answer counts for a day that has passed; one given too early is not used. */
    private Optional<PastAnswer> answerTo(TaskMaker.Made made, List<PastAnswer> answers) {
        if (made.clause().clause().treatment() != Treatment.SCHEDULED) {
            return Optional.empty();
        }
        LocalDate due = made.clause().clause().occurrences().get(made.occurrence()).due();
        return answers.stream()
                .filter(each -> due.isBefore(desk.today()))
                .filter(
                        each ->
                                each.isFor(
                                        made.clause().itemId(), made.clause().clause().text(), due))
                .findFirst();
    }
}
