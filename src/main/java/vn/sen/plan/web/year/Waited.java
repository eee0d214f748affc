package vn.sen.plan.web.year;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.web.ClauseLine;
import vn.sen.plan.web.ClauseLines;
import vn.sen.plan.web.Rows;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;

/** Finds a clause that waits, for the pages that set it going. */
@Component
class Waited {

    private final SeePlans plans;
    private final Texts texts;

    Waited(SeePlans plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    /**
     * A clause that waits.
     *
     * @param follows rows that are counted from its row, in words
     * @param others work that has its days for the other case
     */
    record Found(
            PlanOverview.Row row,
            PlanOverview.Clause clause,
            List<String> follows,
            List<TaskLine> others) {}

    Found find(PlanId id, ClauseId clause) {
        PlanOverview plan = plans.overview(id);
        for (PlanOverview.Row row : plan.rows()) {
            for (PlanOverview.Clause each : row.waiting()) {
                if (clause.equals(each.id())) {
                    return new Found(
                            row, each, follows(plan, row.item()), plan.otherCase(row, each));
                }
            }
        }
        throw new NotFound();
    }

    private List<String> follows(PlanOverview plan, Item item) {
        return plan.rows().stream()
                .filter(row -> row.waiting().stream().anyMatch(each -> isFrom(each, item)))
                .map(row -> words(row.item()))
                .toList();
    }

    private static boolean isFrom(PlanOverview.Clause clause, Item item) {
        return clause.awaited() != null && clause.awaited().id().equals(item.id());
    }

    String words(Item item) {
        return texts.get("plan.year.row-of", Rows.number(item), item.text().content());
    }

    ClauseLine line(Found found) {
        return new ClauseLines(texts).of(found.clause().clause(), found.clause().awaited());
    }
}
