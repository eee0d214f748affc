package vn.sen.plan.web.year;

import java.util.List;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Treatment;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.Rows;
import vn.sen.plan.web.Waits;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** A clause of a row that waits for something. */
record WaitingRow(Plan plan, String label, PlanOverview.Row row, PlanOverview.Clause clause) {

    /** Whether it has these words, folded. */
    boolean isFoundBy(String words) {
        return words.isEmpty()
                || Folding.of(row.item().text().content() + " " + clause.clause().text())
                        .contains(words);
    }

    YearPage.WaitingLine line(YearPages.Looker looker, Texts texts) {
        Treatment treatment = clause.clause().treatment();
        boolean byPlan = treatment == Treatment.WAITS_FOR_PLAN;
        boolean known = clause.id() != null && plan.state().isRunning();
        List<String> happened =
                clause.events().stream()
                        .map(
                                each ->
                                        texts.get(
                                                "plan.year.happened",
                                                texts.date(each.day()),
                                                each.what()))
                        .toList();
        return new YearPage.WaitingLine(
                "cho-" + clause.id(),
                label.isEmpty()
                        ? Rows.number(row.item())
                        : texts.get("plan.side.row", label, Rows.number(row.item())),
                row.item().text().content(),
                clause.clause().text(),
                new Waits(texts).reason(clause.clause(), clause.awaited()),
                byPlan && happened.isEmpty() ? Mark.UNDATED : Mark.WAITING,
                known && !byPlan && looker.recordsEvents()
                        ? PlanPaths.event(plan.id(), clause)
                        : null,
                known && byPlan && looker.setsDates() ? PlanPaths.date(plan.id(), clause) : null,
                happened);
    }
}
