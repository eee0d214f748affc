package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;

/** The audit that another plan puts on 16 to 18/10/2023, and its plan ten days before. */
@SenTest
class MoveDateTests {

    private static final int AUDIT = 6;
    private static final int AUDIT_PLAN = 5;
    private static final LocalDate LATER = LocalDate.of(2023, 10, 25);

    @Autowired private Department.Founder founder;
    @Autowired private RecordEvent recording;
    @Autowired private MoveDate moving;
    @Autowired private SteerTask steering;
    @Autowired private MockMvcTester browser;

    private Department health;
    private PlanId plan;
    private TaskId audit;

    @BeforeEach
    void dateTheAudit() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        ClauseId byPlan = Objects.requireNonNull(health.row(plan, AUDIT).clauses().getFirst().id());
        PlanEvent.Span span =
                new PlanEvent.Span(LocalDate.of(2023, 10, 16), LocalDate.of(2023, 10, 18));
        health.agency.run(
                () -> TestAgency.done(recording.dated(health.secretary, byPlan, span, "KH 12")));
        audit = health.row(plan, AUDIT).tasks().getFirst().task().id();
        health.on(2023, 9, 1);
    }

    @Test
    void movesTheDayAndWhatIsCountedBackFromIt() {
        TestAgency.done(move(LATER, "Công văn số 31 hoãn đoàn đánh giá"));

        Schedule moved = task().schedule();
        assertThat(moved.opens()).isEqualTo(LocalDate.of(2023, 10, 23));
        assertThat(moved.due()).isEqualTo(LATER);
        assertThat(moved.firstDue()).isEqualTo(LocalDate.of(2023, 10, 18));
        assertThat(moved.steps()).contains("Công văn số 31 hoãn đoàn đánh giá");
        assertThat(health.row(plan, AUDIT_PLAN).tasks())
                .extracting(each -> each.task().schedule().due())
                .contains(LocalDate.of(2023, 10, 13))
                .doesNotContain(LocalDate.of(2023, 10, 6));
    }

    @Test
    void showsBothDaysAndTheReasonInTheHistory() {
        TestAgency.done(move(LATER, "Công văn số 31"));

        assertThat(text(get(health.secretary)))
                .contains("dời hạn từ 18/10/2023 sang 25/10/2023", "Công văn số 31", "Hạn đầu");
    }

    @Test
    void leavesPreparationsThatAreOverAsTheyAre() {
        TaskId prepared =
                health.row(plan, AUDIT_PLAN).tasks().stream()
                        .map(TaskLine::task)
                        .filter(each -> LocalDate.of(2023, 10, 6).equals(each.schedule().due()))
                        .findFirst()
                        .orElseThrow()
                        .id();
        health.agency.run(
                () -> TestAgency.done(steering.cancel(health.leader, prepared, "Đã có sẵn")));
        TestAgency.done(move(LATER, "Công văn số 31"));

        assertThat(health.row(plan, AUDIT_PLAN).tasks())
                .map(TaskLine::task)
                .filteredOn(each -> each.id().equals(prepared))
                .extracting(each -> each.schedule().due())
                .containsExactly(LocalDate.of(2023, 10, 6));
    }

    @Test
    void refusesADayThatHasPassedOneThatStandsAndNoReason() {
        assertThat(reasonOf(move(LocalDate.of(2023, 8, 31), "Vội")))
                .isEqualTo(PlanRefusal.MOVED_TO_THE_PAST);
        assertThat(reasonOf(move(LocalDate.of(2023, 10, 18), "Như cũ")))
                .isEqualTo(PlanRefusal.SAME_DAY);
        assertThat(reasonOf(move(LATER, " "))).isEqualTo(PlanRefusal.REASON_MISSING);
    }

    @Test
    void refusesADayThatThePlansOwnWordsGive() {
        TaskId report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();

        assertThat(
                        reasonOf(
                                health.agency.in(
                                        () -> moving.move(health.secretary, report, LATER, "Bận"))))
                .isEqualTo(PlanRefusal.DAY_IS_COUNTED);
    }

    @Test
    void isAskedOnTheTasksPageOfWhoMaySetDates() {
        assertThat(text(get(health.secretary))).contains("Dời hạn của việc này");
        assertThat(text(get(health.headOfMedicine))).doesNotContain("Dời hạn của việc này");
        assertThat(post("ngay", "1/8/2023", "lyDo", "Vội"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post("ngay", "25/10/2023", "lyDo", "Công văn số 31")).hasStatus3xxRedirection();

        assertThat(task().schedule().due()).isEqualTo(LATER);
    }

    private Outcome<TaskId> move(LocalDate day, String reason) {
        return health.agency.in(() -> moving.move(health.secretary, audit, day, reason));
    }

    private Task task() {
        return health.row(plan, AUDIT).tasks().getFirst().task();
    }

    private MvcTestResult get(Actor actor) {
        return browser.get().uri("/viec/" + audit).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult post(String... fields) {
        var request =
                browser.post()
                        .uri("/viec/" + audit + "/dat-han")
                        .with(TestAgency.as(health.secretary))
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
