package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.plan.Department;
import vn.sen.plan.DraftActivities;
import vn.sen.plan.DraftItem;
import vn.sen.plan.DraftLabel;
import vn.sen.plan.DraftPart;
import vn.sen.plan.DraftValue;
import vn.sen.plan.ExpectedPlan;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanDraft;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;
import vn.sen.trail.TrailVerification;
import vn.sen.trail.Verdict;

/** A plan of 140 rows, each to be done every month. */
@SenTest
class LargePlanTests {

    private static final int ROWS = 140;

    @Autowired private Department.Founder founder;
    @Autowired private Plans plans;
    @Autowired private SubmitPlan submission;
    @Autowired private TrailVerification verification;

    @Test
    void isApprovedWithAsFewStatementsAsASmallOne() {
        Department agency = founder.found("Sở Nội vụ");
        PlanId plan = agency.agency.in(() -> plans.draftFrom(monthly(), agency.secretary));
        agency.agency.run(() -> submission.submit(agency.secretary, plan));

        List<String> sent = Statements.during(() -> agency.agency.run(() -> agency.approval(plan)));

        assertThat(agency.overview(plan).rows().stream().flatMap(each -> each.tasks().stream()))
                .hasSize(12 * ROWS);
        assertThat(sent).hasSizeLessThanOrEqualTo(40);
        assertThat(verification.verify(agency.agency.id()))
                .isInstanceOfSatisfying(
                        Verdict.Whole.class,
                        whole -> assertThat(whole.entries()).isGreaterThan(12L * ROWS));
    }

    private static PlanDraft monthly() {
        PlanDraft small = ExpectedPlan.named("dong-thap-health-2023").draft();
        return new PlanDraft(
                small.heading(),
                small.subject(),
                small.grounds(),
                IntStream.rangeClosed(1, ROWS).mapToObj(LargePlanTests::row).toList(),
                List.of(),
                small.ending(),
                small.origin());
    }

    private static DraftItem row(int number) {
        return new DraftItem(
                new DraftLabel(Integer.toString(number), null),
                DraftValue.sure("Kiểm tra hồ sơ thứ " + number, "p1"),
                DraftValue.sure("Trước ngày 20 hàng tháng", "p1"),
                List.of(new DraftPart(PartRole.PERFORM, DraftValue.sure("Thư ký ISO", "p1"))),
                List.of(),
                new DraftActivities(List.of(), 1, List.of()),
                List.of());
    }
}
