package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.store.DutyStore;
import vn.sen.plan.store.Remarks;

/** What there is on record of a plan beside its rows: duties, its file, how it ended. */
@Service
@Transactional(readOnly = true)
public class SeeRecord {

    private final PlanShelf shelf;
    private final SeePlans plans;
    private final SeeShares shares;
    private final Directory directory;
    private final DutyStore duties;
    private final Remarks remarks;
    private final Archive archive;

    SeeRecord(
            PlanShelf shelf,
            SeePlans plans,
            SeeShares shares,
            Directory directory,
            DutyStore duties,
            Remarks remarks,
            Archive archive) {
        this.shares = shares;
        this.directory = directory;
        this.shelf = shelf;
        this.plans = plans;
        this.duties = duties;
        this.remarks = remarks;
        this.archive = archive;
    }

    /**
     * A plan's year and the duties that its text lays down, in one look.
     *
     * @param duties none where one row is looked at
     * @param shares those who share that row, by task
     * @param closed why it was closed; null while it runs, and where no reason was asked for
     * @param beside the plans of its year that run or ran, itself among them
     */
    public record Year(
            PlanOverview overview,
            List<Duty> duties,
            Map<TaskId, List<SharedPart>> shares,
            @Nullable Remark closed,
            List<Plan> beside) {}

    /**
     * The year.
     *
     * @param row place of the one row that is looked at, with those who share it; null for the
     *     whole, with its duties
     */
    public Year year(PlanId id, @Nullable Integer row) {
        SeePlans.Beside found = plans.beside(id);
        PlanOverview overview = found.overview();
        return new Year(
                overview,
                row == null ? duties.ofPlan(id) : List.of(),
                row == null ? Map.of() : shares.of(rows(overview, row), directory.names()),
                closed(overview.plan()),
                found.beside());
    }

    private static List<PlanOverview.Row> rows(PlanOverview overview, int place) {
        return overview.rows().stream().filter(each -> each.item().position() == place).toList();
    }

    private @Nullable Remark closed(Plan plan) {
        return plan.state() == PlanState.CLOSED
                ? remarks.of(plan.id()).stream()
                        .filter(each -> each.kind() == Remark.Kind.CLOSED)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    public Plan plan(PlanId id) {
        return shelf.look(id);
    }

    /** The file that the plan was read from. */
    public Optional<StoredFile> source(Plan plan) {
        return Optional.ofNullable(plan.origin().sourceFile())
                .map(FileHash::new)
                .flatMap(archive::find);
    }
}
