package vn.sen.plan.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.plan.app.Calls;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.StandIns;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.web.Turn;
import vn.sen.web.ui.Chip;

/**
 * The plan in force as it lies before one person on one day.
 *
 * @param overview the plan with all its tasks
 * @param absent for whom the person stands in today
 * @param papers plans that wait for his approval in the place of somebody
 * @param plans a filter for each plan, where there are several
 * @param guide what is left of the first steps; null where that is nothing, or put away
 * @param calls what waits for him beside his tasks
 */
record Desk(
        PlanOverview overview,
        StandIns.Absent absent,
        List<Plan> papers,
        Calls calls,
        LocalDate today,
        WorkingCalendar calendar,
        List<Chip> plans,
        @Nullable Guide guide) {

    Actor actor() {
        return absent.viewer();
    }

    /** For whom this person would do what is next with a task; null for what is his own. */
    @Nullable String inPlaceOf(TaskLine line) {
        return absent.of(line.task());
    }

    /** What is late, the longest first. */
    List<Turn> late() {
        return Turn.of(overview.tasks()).stream()
                .filter(Turn::isLate)
                .sorted(Comparator.comparingInt(turn -> -turn.first().standing().days()))
                .toList();
    }

    /** Who owes what is late: as many as have late tasks. */
    long latecomers() {
        return overview.tasks().stream().filter(TaskLine::isLate).count();
    }

    /** Handed in, for this person to accept: named for it, not merely allowed to. */
    List<TaskLine> toCheck() {
        return overview.tasks().stream()
                .filter(each -> each.task().isNamedToCheck(actor()))
                .toList();
    }

    /** This person's own work that is to be done. */
    List<TaskLine> mine() {
        return toDo().filter(each -> each.task().isFor(actor())).sorted(BY_DUE).toList();
    }

    /** What the units of this person owe beside his own work. */
    List<TaskLine> ofMyUnits() {
        return toDo().filter(
                        each ->
                                each.task().hands().doerUnit() != null
                                        && actor().belongsTo(
                                                        Objects.requireNonNull(
                                                                each.task().hands().doerUnit())))
                .filter(each -> !each.task().isFor(actor()))
                .sorted(BY_DUE)
                .toList();
    }

    /** What is due from today on, the next first; standing work is not. */
    List<Turn> ahead() {
        return Turn.of(toDo().filter(each -> isAhead(each)).sorted(BY_DUE).toList());
    }

    private boolean isAhead(TaskLine line) {
        LocalDate due = line.task().schedule().due();
        return due != null && !due.isBefore(today);
    }

    /**
     * The plan with so many of its rows, in their order: those whose unfinished work is due first;
     * those with none come after all others.
     */
    PlanOverview nearest(int most) {
        List<PlanOverview.Row> rows = overview.rows();
        if (rows.size() <= most) {
            return overview;
        }
        List<PlanOverview.Row> near =
                IntStream.range(0, rows.size())
                        .boxed()
                        .sorted(Comparator.comparing(each -> nextDue(rows.get(each))))
                        .limit(most)
                        .sorted()
                        .map(rows::get)
                        .toList();
        return overview.with(near);
    }

    private static LocalDate nextDue(PlanOverview.Row row) {
        return row.tasks().stream()
                .map(TaskLine::task)
                .filter(each -> !each.state().isOver())
                .flatMap(each -> Stream.ofNullable(each.schedule().due()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The words of the row that a task comes from. */
    ItemText row(Task task) {
        return overview.rows().stream()
                .map(PlanOverview.Row::item)
                .filter(each -> each.id().equals(task.source().itemId()))
                .map(Item::text)
                .findFirst()
                .orElseThrow();
    }

    /** What the plan of a row is called, where there are several; else empty. */
    String label(Item row) {
        return overview.labels().getOrDefault(row.planId(), "");
    }

    /** Clauses whose day stands in another plan or was never set. */
    List<Awaited> undated() {
        return awaited(Treatment.WAITS_FOR_PLAN).stream()
                .filter(each -> each.clause().events().isEmpty())
                .toList();
    }

    /** Clauses that wait for something to happen. */
    List<Awaited> events() {
        return awaited(Treatment.WAITS_FOR_EVENT);
    }

    /** A clause that waits, with its row. */
    record Awaited(PlanOverview.Row row, PlanOverview.Clause clause) {}

    private List<Awaited> awaited(Treatment treatment) {
        List<Awaited> all = new ArrayList<>();
        for (PlanOverview.Row row : overview.rows()) {
            row.waiting().stream()
                    .filter(clause -> clause.clause().treatment() == treatment)
                    .forEach(clause -> all.add(new Awaited(row, clause)));
        }
        return all;
    }

    int workingDaysLeft() {
        return calendar.workingDaysBetween(today, LocalDate.of(today.getYear(), 12, 31));
    }

    private Stream<TaskLine> toDo() {
        return overview.tasks().stream().filter(each -> isToDo(each.task().state()));
    }

    private static boolean isToDo(TaskState state) {
        return state.isToDo();
    }

    private static final Comparator<TaskLine> BY_DUE =
            Comparator.comparing(
                    each -> each.task().schedule().due(),
                    Comparator.nullsLast(Comparator.naturalOrder()));
}
