package vn.sen.plan.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.agency.Agencies;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.store.DutyStore;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** What there is on record of a plan beside its rows: duties, its file, what was done with it. */
@Service
@Transactional(readOnly = true)
public class SeeRecord {

    private final PlanShelf shelf;
    private final SeePlans plans;
    private final DutyStore duties;
    private final Archive archive;
    private final Trail trail;
    private final Agencies agencies;

    SeeRecord(
            PlanShelf shelf,
            SeePlans plans,
            DutyStore duties,
            Archive archive,
            Trail trail,
            Agencies agencies) {
        this.shelf = shelf;
        this.plans = plans;
        this.duties = duties;
        this.archive = archive;
        this.trail = trail;
        this.agencies = agencies;
    }

    /**
     * What was done with a plan.
     *
     * @param acts the first act first
     * @param people the names of those who acted
     */
    public record History(Plan plan, List<Entry> acts, Map<PersonId, String> people) {}

    public History history(PlanId id) {
        Plan plan = shelf.look(id);
        List<Entry> acts = trail.of(new Subject(PlanTrail.PLAN, id.value()));
        List<PersonId> people =
                acts.stream().flatMap(each -> Stream.ofNullable(each.by())).distinct().toList();
        return new History(plan, acts, agencies.names(people));
    }

    /** A plan's year and the duties that its text lays down, in one look. */
    public record Year(PlanOverview overview, List<Duty> duties) {}

    public Year year(PlanId id) {
        PlanOverview overview = plans.overview(id);
        return new Year(overview, duties.ofPlan(id));
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
