package vn.sen.plan.app;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.Agencies;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.RowTimesReader;
import vn.sen.plan.store.AmendedRows;
import vn.sen.plan.store.AmendmentStore;
import vn.sen.plan.store.TaskQueries;
import vn.sen.web.NotFound;

/** An amendment with what it would do to the plan and its tasks. */
@Service
@Transactional(readOnly = true)
public class SeeAmendment {

    private final PlanShelf shelf;
    private final PlanDesk desk;
    private final AmendmentStore store;
    private final AmendedRows rows;
    private final AmendSources sources;
    private final Agencies agencies;
    private final TaskMaker maker;

    SeeAmendment(
            PlanShelf shelf,
            PlanDesk desk,
            AmendmentStore store,
            AmendedRows rows,
            AmendSources sources,
            Agencies agencies,
            TaskMaker maker) {
        this.shelf = shelf;
        this.desk = desk;
        this.store = store;
        this.rows = rows;
        this.sources = sources;
        this.agencies = agencies;
        this.maker = maker;
    }

    public AmendmentsOfPlan ofPlan(PlanId id) {
        return new AmendmentsOfPlan(shelf.look(id), store.of(id), agencies.staff());
    }

    public LaidAmendment lay(AmendmentId id) {
        Amendment amendment = store.find(id).orElseThrow(NotFound::new);
        Plan plan = shelf.look(amendment.plan());
        List<AmendedRow> wanted = rows.of(id);
        List<Item> all = sources.items().ofPlan(plan.id());
        boolean over = amendment.state() == Amendment.State.APPROVED || wanted.isEmpty();
        Amending amending = over ? new Amending(List.of()) : amending(plan, all, wanted);
        List<Finding> findings =
                over
                        ? List.of()
                        : desk.findings(
                                plan, amending.rows().stream().map(Amending.Row::planned).toList());
        return new LaidAmendment(
                amendment, plan, all, wanted, amending, findings, agencies.staff());
    }

    private Amending amending(Plan plan, List<Item> all, List<AmendedRow> wanted) {
        Amending.Now now =
                new Amending.Now(
                        plan,
                        all,
                        sources.answers().ofPlan(plan.id()).choices(),
                        sources.clauses().ofPlan(plan.id()),
                        sources.tasks().ofPlan(plan.id()).stream()
                                .map(TaskQueries.Line::task)
                                .toList(),
                        desk.today());
        RowTimesReader reader =
                new RowTimesReader(new DeadlineReader(), sources.calendars().deadlines());
        return Amending.of(now, wanted, reader, maker::label);
    }
}
