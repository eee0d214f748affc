package vn.sen.plan.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.agency.Agencies;
import vn.sen.calendar.DeadlineReader;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AmendedRow;
import vn.sen.plan.domain.Amending;
import vn.sen.plan.domain.Amendment;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Rounds;
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
        List<Finding> findings = over ? List.of() : findings(plan, all, amending);
        return new LaidAmendment(
                amendment, plan, all, wanted, amending, findings, agencies.staff());
    }

    /** Of the changed rows; and rows that would wait for one another, whichever was changed. */
    private List<Finding> findings(Plan plan, List<Item> all, Amending amending) {
        List<PlannedRow> changed = amending.rows().stream().map(Amending.Row::planned).toList();
        Set<ItemId> keys =
                changed.stream().map(each -> each.item().id()).collect(Collectors.toSet());
        Stream<PlannedRow> rest =
                PlannedRow.frozen(all, sources.clauses().ofPlan(plan.id())).stream()
                        .filter(each -> !keys.contains(each.item().id()));
        return Stream.concat(
                        desk.findings(plan, changed).stream(),
                        Rounds.findings(Stream.concat(changed.stream(), rest).toList()).stream()
                                .filter(each -> each.item() != null && keys.contains(each.item())))
                .distinct()
                .toList();
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
