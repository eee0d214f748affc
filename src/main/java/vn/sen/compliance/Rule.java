package vn.sen.compliance;

import java.util.List;

/** One way of looking for what a plan leaves open; which work it looks at is data. */
sealed interface Rule permits Planned, Yearly, InOrder, InTime, EveryUnit, WorkingDays, Settled {

    List<Finding> findings(Requirement requirement, PlanOutline plan);

    static List<String> numbers(List<PlanOutline.Row> rows) {
        return rows.stream().map(PlanOutline.Row::number).distinct().toList();
    }
}
