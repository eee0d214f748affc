package vn.sen.plan.app;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.Occurrence;
import vn.sen.compliance.Finding;
import vn.sen.compliance.PlanCheck;
import vn.sen.compliance.PlanOutline;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.store.DutyStore;

/** Holds a plan, as it stands now, against the law and the standard. */
@Service
public class CheckPlan {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final DutyStore duties;
    private final Calendars calendars;

    CheckPlan(PlanShelf shelf, PlanDesk desk, DutyStore duties, Calendars calendars) {
        this.shelf = shelf;
        this.desk = desk;
        this.duties = duties;
        this.calendars = calendars;
    }

    /** A plan with what it leaves open. */
    public record Checked(Plan plan, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }
    }

    @Transactional(readOnly = true)
    public Checked check(PlanId id) {
        Plan plan = shelf.look(id);
        return new Checked(plan, new PlanCheck(calendars.working()).check(outline(plan)));
    }

    private PlanOutline outline(Plan plan) {
        List<PlanOutline.Row> rows =
                desk.rows(plan).stream()
                        .filter(row -> !row.item().dropped())
                        .map(CheckPlan::row)
                        .toList();
        List<String> charged =
                duties.ofPlan(plan.id()).stream().flatMap(duty -> duty.items().stream()).toList();
        return new PlanOutline(plan.year(), rows, charged);
    }

    private static PlanOutline.Row row(PlannedRow row) {
        Item item = row.item();
        String no = item.text().no();
        return new PlanOutline.Row(
                no.isEmpty() ? Integer.toString(item.position()) : no,
                item.text().content(),
                Set.copyOf(item.text().activities()),
                row.times().clauses().stream().map(CheckPlan::time).toList(),
                item.parts().stream().map(Part::words).toList());
    }

    private static PlanOutline.Time time(RowClause clause) {
        return new PlanOutline.Time(
                clause.kind(),
                clause.atLeast(),
                clause.relative().orElse(null),
                clause.occurrences().stream().map(Occurrence::due).toList());
    }
}
