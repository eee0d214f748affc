package vn.sen.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import vn.sen.TestAgency;
import vn.sen.TestClock;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;
import vn.sen.plan.app.ApprovePlan;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.SubmitPlan;
import vn.sen.plan.app.TaskLine;

/** A department of a province with two divisions and all who a plan can name. */
public final class Department {

    public final TestAgency agency;
    public final UnitId medicine;
    public final UnitId pharmacy;
    public final UnitId oneStop;
    public final Actor secretary;
    public final Actor leader;
    public final Actor headOfMedicine;
    public final Actor headOfPharmacy;
    public final Actor auditor;

    private final Founder founder;

    private Department(TestAgency agency, Founder founder) {
        this.agency = agency;
        this.founder = founder;
        medicine = agency.unit("Phòng Nghiệp vụ Y");
        pharmacy = agency.unit("Phòng Nghiệp vụ Dược");
        oneStop = agency.unit("Bộ phận một cửa", UnitKind.ONE_STOP);
        secretary = agency.person("Trần Minh Châu", Role.ISO_SECRETARY);
        leader = agency.person("Lê Hoàng Nam", Role.LEADER, Role.COMMITTEE_HEAD);
        headOfMedicine =
                agency.person("Nguyễn Thị Đào", medicine, Role.UNIT_HEAD, Role.COMMITTEE_MEMBER);
        headOfPharmacy = agency.person("Phạm Ngọc Vy", pharmacy, Role.UNIT_HEAD);
        auditor = agency.person("Võ Văn Tín", Role.AUDITOR);
    }

    public PlanId drafted(String plan) {
        return agency.in(
                () -> founder.plans.draftFrom(ExpectedPlan.named(plan).draft(), secretary));
    }

    /** The same rows several times over: a plan as long as the longest that agencies write. */
    public PlanId drafted(String plan, int times) {
        PlanDraft once = ExpectedPlan.named(plan).draft();
        PlanDraft often =
                new PlanDraft(
                        once.heading(),
                        once.subject(),
                        once.grounds(),
                        Collections.nCopies(times, once.items()).stream()
                                .flatMap(List::stream)
                                .toList(),
                        once.duties(),
                        once.ending(),
                        once.origin());
        return agency.in(() -> founder.plans.draftFrom(often, secretary));
    }

    /** Handed in by the secretary and approved by the leader, today by the test's clock. */
    public PlanId approve(PlanId plan) {
        agency.run(() -> TestAgency.done(founder.submission.submit(secretary, plan)));
        return agency.in(() -> TestAgency.done(approval(plan)));
    }

    public Outcome<PlanId> approval(PlanId plan) {
        int version = overview(plan).plan().version();
        return founder.approval.approve(leader, plan, version, null);
    }

    public PlanOverview overview(PlanId plan) {
        return agency.in(() -> founder.sight.overview(plan));
    }

    /** The row at a place of the plan, from 1. */
    public PlanOverview.Row row(PlanId plan, int place) {
        return overview(plan).rows().get(place - 1);
    }

    /** The tasks of a row that are a doer's. */
    public List<TaskLine> tasks(PlanId plan, int place, String doer) {
        return row(plan, place).tasks().stream()
                .filter(each -> each.doer().name().equals(doer))
                .toList();
    }

    public void on(int year, int month, int day) {
        founder.clock.set(LocalDate.of(year, month, day));
    }

    /** Founds departments. */
    @TestComponent
    public static class Founder {

        private final TestAgency.Founder agencies;
        private final TestClock clock;
        private final Plans plans;
        private final SubmitPlan submission;
        private final ApprovePlan approval;
        private final SeePlans sight;

        Founder(
                TestAgency.Founder agencies,
                TestClock clock,
                Plans plans,
                SubmitPlan submission,
                ApprovePlan approval,
                SeePlans sight) {
            this.agencies = agencies;
            this.clock = clock;
            this.plans = plans;
            this.submission = submission;
            this.approval = approval;
            this.sight = sight;
        }

        public Department found(String name) {
            return new Department(agencies.found(name), this);
        }

        /** Below another one in the tree of agencies. */
        public Department found(String name, Department above) {
            return new Department(agencies.found(name, above.agency.id()), this);
        }
    }
}
