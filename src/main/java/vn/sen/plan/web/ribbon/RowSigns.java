package vn.sen.plan.web.ribbon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Turn;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.ribbon.Sign;

/** What a row shows in the ribbon of the year. */
final class RowSigns {

    private final Texts texts;
    private final TaskWords words;
    private final Plan plan;
    private final LocalDate today;

    RowSigns(Texts texts, TaskWords words, Plan plan, LocalDate today) {
        this.texts = texts;
        this.words = words;
        this.plan = plan;
        this.today = today;
    }

    List<Sign> of(PlanOverview.Row row) {
        Map<ClauseId, List<Turn>> turns =
                Turn.of(row.tasks()).stream()
                        .collect(Collectors.groupingBy(each -> each.task().source().clauseId()));
        List<Sign> signs = new ArrayList<>();
        boolean alive = row.clauses().stream().anyMatch(RowSigns::fillsTheYear);
        for (PlanOverview.Clause clause : row.clauses()) {
            List<Turn> made =
                    clause.id() == null ? List.of() : turns.getOrDefault(clause.id(), List.of());
            if (!alive) {
                signs.addAll(awaited(row, clause, made.isEmpty()));
            }
            made.forEach(turn -> signs.addAll(turn(clause, turn, made.size())));
        }
        return signs;
    }

    /** Where a row leads: its only work, else its place in the plan. */
    String href(PlanOverview.Row row) {
        return row.tasks().size() == 1
                ? TaskWords.href(row.tasks().getFirst().task())
                : "/ke-hoach/" + plan.id();
    }

    /** A thread of waiting would lie upon what is drawn over the whole year anyhow. */
    private static boolean fillsTheYear(PlanOverview.Clause clause) {
        return clause.clause().treatment() == Treatment.STANDING || clause.clause().atLeast();
    }

    static boolean waitsForSomething(PlanOverview.Clause clause) {
        Treatment treatment = clause.clause().treatment();
        return treatment == Treatment.WAITS_FOR_EVENT || treatment == Treatment.WAITS_FOR_ROW;
    }

    private List<Sign> awaited(
            PlanOverview.Row row, PlanOverview.Clause clause, boolean nothingMade) {
        String label = texts.get("task.waits-for", clause.clause().text());
        if (clause.clause().treatment() == Treatment.WAITS_FOR_EVENT) {
            return List.of(new Sign.Waiting(since(), href(row), label));
        }
        if (!nothingMade) {
            return List.of();
        }
        return switch (clause.clause().treatment()) {
            case WAITS_FOR_ROW -> List.of(new Sign.Waiting(since(), href(row), label));
            case WAITS_FOR_PLAN ->
                    List.of(new Sign.Unknown(texts.get("task.no-day"), href(row), label));
            default -> List.of();
        };
    }

    private List<Sign> turn(PlanOverview.Clause clause, Turn turn, int turns) {
        LocalDate due = turn.due();
        if (turn.isStanding()) {
            return List.of(new Sign.Wave(since()));
        }
        if (due == null) {
            String label = words.title(turn.task());
            return List.of(
                    new Sign.Unknown(texts.get("task.no-day"), TaskWords.href(turn.task()), label));
        }
        List<Sign> signs = new ArrayList<>();
        addStretch(signs, clause, turn, due, turns > 1);
        addEnd(signs, turn, due);
        return signs;
    }

    private static void addStretch(
            List<Sign> signs,
            PlanOverview.Clause clause,
            Turn turn,
            LocalDate due,
            boolean recurs) {
        LocalDate opens = turn.task().schedule().opens();
        if (opens == null) {
            return;
        }
        if (clause.clause().atLeast()) {
            signs.add(new Sign.DottedStrand(opens, due));
        } else if (recurs) {
            signs.add(new Sign.Strand(opens, due, turn.mark()));
        } else {
            signs.add(new Sign.Bar(opens, due, turn.mark()));
        }
    }

    private void addEnd(List<Sign> signs, Turn turn, LocalDate due) {
        String href = TaskWords.href(turn.task());
        String label = label(turn, due);
        if (turn.isLate()) {
            int days = turn.first().standing().days();
            signs.add(new Sign.LateTail(due, null, days, href, label));
            return;
        }
        LocalDate done = turn.mark() == Mark.ACCEPTED ? turn.doneOn() : null;
        boolean afterwards = done != null && done.isAfter(due) && isOfThisYear(turn);
        if (afterwards) {
            signs.add(new Sign.LateTail(due, done, 0, href, label));
        }
        signs.add(
                new Sign.Point(turn.mark(), afterwards && done != null ? done : due, href, label));
    }

    private static boolean isOfThisYear(Turn turn) {
        return !turn.task().progress().beforeForce();
    }

    private String label(Turn turn, LocalDate due) {
        Schedule schedule = turn.task().schedule();
        String state = texts.get(turn.mark().key());
        String title = words.title(turn.task());
        return schedule.opens() == null
                ? texts.get("task.sign.due", title, texts.date(due), state)
                : texts.get(
                        "task.sign.window",
                        title,
                        texts.date(schedule.opens()),
                        texts.date(due),
                        state);
    }

    /** The first day on which the plan holds. */
    private LocalDate since() {
        @Nullable LocalDate effective = plan.course().effectiveOn();
        @Nullable LocalDate approved = plan.course().approvedOn();
        if (effective != null) {
            return effective;
        }
        return approved == null ? today : approved;
    }
}
