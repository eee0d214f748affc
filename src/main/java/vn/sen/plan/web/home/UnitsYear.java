package vn.sen.plan.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.TaskState;

/**
 * The year at a glance: what each unit or role has done and owes, by quarter.
 *
 * @param lines who is late first
 * @param more how many are not shown
 */
public record UnitsYear(List<Line> lines, int more) {

    private static final int MOST = 24;

    public UnitsYear {
        lines = List.copyOf(lines);
    }

    /**
     * A unit or role.
     *
     * @param href all its tasks; null for a role
     */
    public record Line(String name, @Nullable String href, List<Cell> quarters, Cell year) {

        public Line {
            quarters = List.copyOf(quarters);
        }
    }

    /**
     * Tasks of a quarter or a year.
     *
     * @param done accepted
     * @param late past their day and not handed in
     * @param all also those that are not due yet
     * @param href these tasks; null for a role, and where there is none
     */
    public record Cell(int done, int late, int all, @Nullable String href) {

        static Cell of(List<TaskLine> tasks, @Nullable String href) {
            int done = 0;
            int late = 0;
            for (TaskLine each : tasks) {
                done += each.task().state() == TaskState.ACCEPTED ? 1 : 0;
                late += each.isLate() ? 1 : 0;
            }
            return new Cell(done, late, tasks.size(), tasks.isEmpty() ? null : href);
        }
    }

    private record Doer(String name, @Nullable UnitId unit) {}

    static UnitsYear of(List<TaskLine> tasks) {
        Map<Doer, List<TaskLine>> byDoer = new LinkedHashMap<>();
        tasks.stream()
                .filter(each -> each.task().state() != TaskState.CANCELLED)
                .filter(each -> !each.task().schedule().standing())
                .filter(each -> each.doer().isKnown())
                .forEach(
                        each ->
                                byDoer.computeIfAbsent(doer(each), none -> new ArrayList<>())
                                        .add(each));
        List<Line> lines =
                byDoer.entrySet().stream()
                        .map(each -> line(each.getKey(), each.getValue()))
                        .sorted(
                                Comparator.comparingInt((Line line) -> -line.year().late())
                                        .thenComparing(Line::name))
                        .toList();
        int shown = Math.min(MOST, lines.size());
        return new UnitsYear(lines.subList(0, shown), lines.size() - shown);
    }

    private static Doer doer(TaskLine line) {
        String group = line.doer().of().isEmpty() ? line.doer().name() : line.doer().of();
        return new Doer(group, line.task().hands().doerUnit());
    }

    private static Line line(Doer doer, List<TaskLine> tasks) {
        String href =
                doer.unit() == null ? null : "/viec?ai=co-quan&khi=tat-ca&phong=" + doer.unit();
        List<Cell> quarters =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(
                                quarter ->
                                        Cell.of(
                                                tasks.stream()
                                                        .filter(each -> isIn(each, quarter))
                                                        .toList(),
                                                href == null ? null : href + "&quy=" + quarter))
                        .toList();
        return new Line(doer.name(), href, quarters, Cell.of(tasks, href));
    }

    private static boolean isIn(TaskLine line, int quarter) {
        LocalDate due = line.task().schedule().due();
        return due != null && (due.getMonthValue() + 2) / 3 == quarter;
    }
}
