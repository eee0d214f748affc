package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.Department;
import vn.sen.plan.ExpectedPlan;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.TaskState;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.NotFound;
import vn.sen.web.StaleVersion;

@SenTest
class PlanLifeTests {

    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private Department.Founder founder;
    @Autowired private SubmitPlan submission;
    @Autowired private ApprovePlan approval;
    @Autowired private AnswerPast answering;
    @Autowired private IssuePlan issuing;
    @Autowired private CorrectItem correction;
    @Autowired private SeeReview review;
    @Autowired private SeePlans sight;
    @Autowired private Trail trail;

    private Department health;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
    }

    @Test
    void makesTheYearsTasksWhenApproved() {
        PlanId plan = health.approve(health.drafted(HEALTH));

        for (ExpectedPlan.ExpectedClause clause : ExpectedPlan.named(HEALTH).clauses()) {
            if (!clause.text().equals("tối thiểu 01 lần/năm")) {
                assertThat(duesOf(plan, clause)).as(clause.text()).containsAll(clause.dues());
            }
        }
        assertThat(health.tasks(plan, 2, "Phòng Nghiệp vụ Y"))
                .extracting(
                        each -> each.task().name().label(), each -> each.task().schedule().due())
                .containsExactly(
                        tuple("Quý I/2023", LocalDate.of(2023, 3, 17)),
                        tuple("Quý II/2023", LocalDate.of(2023, 6, 19)),
                        tuple("Quý III/2023", LocalDate.of(2023, 9, 19)),
                        tuple("Quý IV/2023", LocalDate.of(2023, 12, 19)));
        assertThat(health.overview(plan).plan().state()).isEqualTo(PlanState.APPROVED);
    }

    private List<String> duesOf(PlanId plan, ExpectedPlan.ExpectedClause clause) {
        return health.row(plan, clause.row()).tasks().stream()
                .map(each -> each.task().schedule().due())
                .filter(Objects::nonNull)
                .map(LocalDate::toString)
                .toList();
    }

    @Test
    void givesEachOccurrenceOneTaskForEachDoer() {
        PlanId plan = health.approve(health.drafted(HEALTH));

        assertThat(health.row(plan, 1).tasks())
                .extracting(each -> each.doer().name(), each -> each.accepter().name())
                .containsExactlyInAnyOrder(
                        tuple("Thư ký ISO", "Lãnh đạo cơ quan"),
                        tuple("Phòng Nghiệp vụ Y", "Thư ký ISO"),
                        tuple("Phòng Nghiệp vụ Dược", "Thư ký ISO"));
        assertThat(health.row(plan, 5).tasks())
                .extracting(each -> each.doer().name(), each -> each.accepter().name())
                .containsExactly(tuple("Thư ký ISO", "Lãnh đạo cơ quan"));
    }

    @Test
    void makesStandingWorkThatIsNeverLate() {
        PlanId plan = health.approve(health.drafted(HEALTH));
        health.on(2023, 12, 29);

        assertThat(health.row(plan, 3).tasks())
                .allSatisfy(
                        each -> {
                            assertThat(each.task().schedule().standing()).isTrue();
                            assertThat(each.isLate()).isFalse();
                        })
                .hasSize(2);
    }

    @Test
    void asksAboutDatesThatHavePassedAndNeverBearsThemLate() {
        PlanId plan = health.drafted(HEALTH);
        ItemId report = health.row(plan, 2).item().id();
        health.on(2023, 6, 5);

        assertThat(reasonOf(health.agency.in(() -> submission.submit(health.secretary, plan))))
                .isEqualTo(PlanRefusal.NOT_READY);
        answer(report, PastAnswer.Answer.DONE, LocalDate.of(2023, 3, 16), "Báo cáo số 12");
        health.approve(plan);

        assertThat(health.tasks(plan, 2, "Phòng Nghiệp vụ Y"))
                .extracting(each -> each.task().state(), each -> each.task().progress().doneOn())
                .startsWith(tuple(TaskState.ACCEPTED, LocalDate.of(2023, 3, 16)));
        assertThat(health.overview(plan).late()).isZero();
    }

    @Test
    void keepsTheFirstDueDayOfWhatIsOwed() {
        PlanId plan = health.drafted(HEALTH);
        ItemId report = health.row(plan, 2).item().id();
        health.on(2023, 6, 5);
        answer(report, PastAnswer.Answer.OWED, LocalDate.of(2023, 6, 12), "");
        health.approve(plan);

        assertThat(health.tasks(plan, 2, "Phòng Nghiệp vụ Y").getFirst().task().schedule())
                .satisfies(
                        owed -> {
                            assertThat(owed.firstDue()).isEqualTo(LocalDate.of(2023, 3, 17));
                            assertThat(owed.due()).isEqualTo(LocalDate.of(2023, 6, 12));
                        });
    }

    private void answer(ItemId item, PastAnswer.Answer answer, LocalDate day, String note) {
        PastAnswer said =
                new PastAnswer(
                        item,
                        "Trước ngày 20 tháng cuối quý",
                        LocalDate.of(2023, 3, 17),
                        answer,
                        day,
                        note,
                        health.secretary.person());
        health.agency.run(() -> TestAgency.done(answering.answer(health.secretary, said)));
    }

    @Test
    void isNotHandedInWhileARowHasNoDoer() {
        PlanId plan = health.drafted(HEALTH);
        ItemId first = health.row(plan, 1).item().id();
        health.agency.run(
                () -> TestAgency.done(correction.assign(health.secretary, first, 1, List.of())));

        assertThat(reasonOf(health.agency.in(() -> submission.submit(health.secretary, plan))))
                .isEqualTo(PlanRefusal.NOT_READY);
        assertThat(health.agency.in(() -> review.review(plan)).rows().getFirst().findings())
                .extracting(Finding::kind)
                .contains(Finding.Kind.DOER_MISSING);
    }

    @Test
    void isHandedInOnce() {
        PlanId plan = health.drafted(HEALTH);
        health.agency.run(() -> TestAgency.done(submission.submit(health.secretary, plan)));

        assertThat(reasonOf(health.agency.in(() -> submission.submit(health.secretary, plan))))
                .isEqualTo(PlanRefusal.ALREADY_SUBMITTED);
    }

    @Test
    void isNotApprovedByWhoHandedItIn() {
        PlanId plan = health.drafted(HEALTH);
        health.agency.run(() -> TestAgency.done(submission.submit(health.leader, plan)));

        assertThat(reasonOf(health.agency.in(() -> health.approval(plan))))
                .isEqualTo(PlanRefusal.OWN_PLAN);
    }

    @Test
    void isApprovedByOneOfTwoLeadersAtOnce() throws Exception {
        PlanId plan = health.drafted(HEALTH);
        health.agency.run(() -> TestAgency.done(submission.submit(health.secretary, plan)));
        int version = health.overview(plan).plan().version();
        Callable<Outcome<PlanId>> approve =
                () -> health.agency.in(() -> approval.approve(health.leader, plan, version, null));

        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = both.submit(approve);
            var second = both.submit(approve);
            assertThat(List.of(isStale(first), isStale(second)))
                    .containsExactlyInAnyOrder(true, false);
        }
        assertThat(health.tasks(plan, 2, "Phòng Nghiệp vụ Y")).hasSize(4);
    }

    private static boolean isStale(java.util.concurrent.Future<?> approval) throws Exception {
        try {
            approval.get();
            return false;
        } catch (java.util.concurrent.ExecutionException failed) {
            return failed.getCause() instanceof StaleVersion;
        }
    }

    @Test
    void comesBackWithWordsAndIsHandedInAgain() {
        PlanId plan = health.drafted(HEALTH);
        health.agency.run(() -> TestAgency.done(submission.submit(health.secretary, plan)));
        int version = health.overview(plan).plan().version();
        String words = "Ghi rõ hạn của dòng 10.";
        health.agency.run(
                () -> TestAgency.done(submission.sendBack(health.leader, plan, version, words)));

        assertThat(health.agency.in(() -> review.review(plan)).sentBack())
                .extracting(ReviewPage.Words::text, each -> each.by().name())
                .containsExactly(tuple(words, "Lê Hoàng Nam"));
        health.approve(plan);
        assertThat(health.overview(plan).plan().submission()).isEqualTo(2);
        assertThat(health.tasks(plan, 2, "Phòng Nghiệp vụ Y")).hasSize(4);
    }

    @Test
    void isInForceWithItsNumberAndDate() {
        PlanId plan = health.approve(health.drafted(HEALTH));
        LocalDate day = LocalDate.of(2023, 1, 12);
        Issue issue = new Issue("45", "KH-SYT", day, day);
        health.agency.run(() -> TestAgency.done(issuing.issue(health.secretary, plan, issue)));

        assertThat(health.overview(plan).plan())
                .satisfies(
                        issued -> {
                            assertThat(issued.state()).isEqualTo(PlanState.IN_FORCE);
                            assertThat(issued.letterhead().number()).isEqualTo("45");
                            assertThat(issued.dated().day()).contains(day);
                        });
    }

    @Test
    void leavesATrailOfItsLife() {
        PlanId plan = health.approve(health.drafted(HEALTH));

        assertThat(health.agency.in(() -> trail.of(new Subject("plan", plan.value()))))
                .extracting(Entry::what, Entry::by)
                .containsExactly(
                        tuple("plan.drafted", health.secretary.person()),
                        tuple("plan.submitted", health.secretary.person()),
                        tuple("plan.approved", health.leader.person()));
    }

    @Test
    void isNobodyElses() {
        PlanId plan = health.approve(health.drafted(HEALTH));
        Department justice = founder.found("Sở Tư pháp");

        assertThat(justice.agency.in(sight::all)).isEmpty();
        assertThatThrownBy(() -> justice.overview(plan)).isInstanceOf(NotFound.class);
    }

    static Reason reasonOf(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Done<?>(Object done) -> throw new AssertionError("done: " + done);
            case Outcome.Refused<?>(Reason reason) -> reason;
        };
    }
}
