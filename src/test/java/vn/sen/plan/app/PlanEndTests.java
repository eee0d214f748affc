package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.store.PlanLine;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.StaleVersion;

/** What becomes of a plan beside its rows: its text corrected, given up, in force, closed. */
@SenTest
class PlanEndTests {

    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private Department.Founder founder;
    @Autowired private SeePlans plans;
    @Autowired private SeeReview sight;
    @Autowired private CorrectPlan correct;
    @Autowired private IssuePlan issue;
    @Autowired private ClosePlan close;
    @Autowired private Trail trail;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void draftThePlan() {
        health = founder.found("Sở Y tế");
        health.on(2023, 1, 9);
        plan = health.drafted(HEALTH);
    }

    @Test
    void hidesADraftThatWasGivenUpUntilItIsTakenUpAgain() {
        health.agency.run(() -> TestAgency.done(correct.discard(health.secretary, plan)));
        assertThat(all()).isEmpty();
        assertThat(health.agency.in(plans::discarded))
                .extracting(PlanLine::id)
                .containsExactly(plan);

        health.agency.run(() -> TestAgency.done(correct.restore(health.secretary, plan)));
        assertThat(all()).extracting(PlanLine::state).containsExactly(PlanState.DRAFT);
        assertThat(reasonOf(health.agency.in(() -> correct.restore(health.secretary, plan))))
                .isEqualTo(PlanRefusal.NOT_DISCARDED);
        assertThat(acts()).contains("plan.discarded", "plan.restored");
    }

    @Test
    void isNotGivenUpOnceItIsApproved() {
        health.approve(plan);

        assertThat(reasonOf(health.agency.in(() -> correct.discard(health.secretary, plan))))
                .isEqualTo(PlanRefusal.NOT_A_DRAFT);
    }

    @Test
    void correctsWhatUnitsAreChargedWithAndKeepsWhatItWas() {
        ReviewPage review = review();
        PlanText text = review.plan().text();
        List<Duty> charged = List.of(new Duty("Văn phòng Sở", List.of("Tổng hợp hàng quý")));
        var form = new CorrectPlan.Corrected(text, charged);
        int version = review.plan().version();
        health.agency.run(
                () -> TestAgency.done(correct.correct(health.secretary, plan, version, form)));
        health.agency.run(
                () -> TestAgency.done(correct.correct(health.secretary, plan, version, form)));

        assertThat(review().duties()).isEqualTo(charged);
        Entry corrected = entries().getLast();
        assertThat(corrected.what()).isEqualTo("plan.corrected");
        assertThat(corrected.before().get("duties")).contains("Ban Chỉ đạo ISO");
        assertThat(corrected.after().get("duties")).contains("Tổng hợp hàng quý");

        var late = new CorrectPlan.Corrected(text, List.of());
        assertThatThrownBy(
                        () ->
                                health.agency.in(
                                        () ->
                                                correct.correct(
                                                        health.secretary, plan, version, late)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void holdsFromAnotherDayBeforeItHasItsNumber() {
        health.approve(plan);
        int version = version();
        LocalDate day = LocalDate.of(2023, 1, 16);
        health.agency.run(
                () -> TestAgency.done(issue.effective(health.secretary, plan, version, day)));

        assertThat(health.overview(plan).plan().course().effectiveOn()).isEqualTo(day);
        assertThat(health.overview(plan).plan().state()).isEqualTo(PlanState.APPROVED);
    }

    @Test
    void isClosedWithAReasonWhereWorkIsOpen() {
        health.approve(plan);
        int version = version();
        assertThat(health.agency.in(() -> close.look(plan)).open()).isNotEmpty();
        assertThat(reasonOf(health.agency.in(() -> close.close(health.leader, plan, version, " "))))
                .isEqualTo(PlanRefusal.REASON_MISSING);

        health.agency.run(
                () ->
                        TestAgency.done(
                                close.close(health.leader, plan, version, "Sáp nhập từ 01/3")));
        assertThat(health.overview(plan).plan().state()).isEqualTo(PlanState.CLOSED);
        assertThat(
                        reasonOf(
                                health.agency.in(
                                        () -> close.close(health.leader, plan, version(), "Lại"))))
                .isEqualTo(PlanRefusal.NOT_IN_FORCE);
        assertThat(entries().getLast().after()).containsKey("open");
    }

    @Test
    void listsPlansWithTheirTasks() {
        health.approve(plan);
        health.on(2023, 7, 20);

        PlanLine.Tally tasks = all().getFirst().tasks();
        long late = health.overview(plan).late();
        assertThat(tasks.late()).isEqualTo((int) late).isPositive();
        assertThat(tasks.open()).isEqualTo(health.overview(plan).tasks().size());
        assertThat(tasks.done()).isZero();
    }

    private int version() {
        return health.overview(plan).plan().version();
    }

    private ReviewPage review() {
        return health.agency.in(() -> sight.review(plan));
    }

    private List<PlanLine> all() {
        return health.agency.in(plans::all);
    }

    private List<Entry> entries() {
        return health.agency.in(() -> trail.of(new Subject("plan", plan.value())));
    }

    private List<String> acts() {
        return entries().stream().map(Entry::what).toList();
    }
}
