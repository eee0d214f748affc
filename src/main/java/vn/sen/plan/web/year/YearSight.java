package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.UnitId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Folding;

/**
 * The part of a plan's year that the address asks for, the same for ribbon, month and table.
 *
 * @param day any day of the quarter that is meant
 */
record YearSight(PlanOverview plan, YearView view, Actor actor, LocalDate day) {

    /** Whether less than the whole is asked for. */
    boolean isNarrowed() {
        return view.ai() != null || view.phong() != null || !view.words().isEmpty();
    }

    List<TaskLine> tasks(YearFilter filter) {
        Comparator<@Nullable LocalDate> lastWithout =
                Comparator.nullsLast(Comparator.naturalOrder());
        return rowsAsked().stream()
                .flatMap(each -> each.tasks().stream())
                .filter(each -> filter.takes(each, day))
                .filter(this::takes)
                .sorted(Comparator.comparing(each -> each.task().schedule().due(), lastWithout))
                .toList();
    }

    List<PlanOverview.Row> rowsAsked() {
        Integer row = view.dong();
        return plan.only(view.kh()).rows().stream()
                .filter(each -> row == null || each.item().position() == row)
                .toList();
    }

    /** The plan with the rows that have something of what is asked for. */
    PlanOverview narrowed() {
        if (!isNarrowed()
                && view.kh() == null
                && view.dong() == null
                && view.shown() == YearFilter.ALL) {
            return plan;
        }
        List<PlanOverview.Row> rows =
                rowsAsked().stream().map(this::narrowed).filter(this::isShown).toList();
        return plan.with(rows);
    }

    private PlanOverview.Row narrowed(PlanOverview.Row row) {
        return isNarrowed()
                ? new PlanOverview.Row(
                        row.item(),
                        row.clauses(),
                        row.tasks().stream().filter(this::takes).toList())
                : row;
    }

    private boolean isShown(PlanOverview.Row row) {
        boolean whole = !isNarrowed() && view.shown() == YearFilter.ALL;
        return whole || row.tasks().stream().anyMatch(each -> view.shown().takes(each, day));
    }

    private boolean takes(TaskLine line) {
        return isOfWhom(line)
                && (view.phong() == null || view.phong().equals(line.task().hands().doerUnit()))
                && (view.words().isEmpty()
                        || line.task().name().searchText().contains(Folding.of(view.words())));
    }

    private boolean isOfWhom(TaskLine line) {
        if (view.ai() == null) {
            return true;
        }
        UnitId unit = line.task().hands().doerUnit();
        boolean ofUnit = unit != null && actor.belongsTo(unit);
        return switch (view.ai()) {
            case YearView.MINE -> line.task().isFor(actor);
            case YearView.MY_UNIT -> ofUnit;
            default -> true;
        };
    }
}
