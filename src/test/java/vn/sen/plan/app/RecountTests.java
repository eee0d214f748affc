package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.calendar.HolidayNotice;
import vn.sen.calendar.app.KeepCalendar;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Recount;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.StaleVersion;

/**
 * Tuesday 19/9/2023, the due day of the third report, becomes a day off in the middle of the year.
 */
@SenTest
class RecountTests {

    private static final LocalDate OLD = LocalDate.of(2023, 9, 19);
    private static final LocalDate NEW = LocalDate.of(2023, 9, 18);

    @Autowired private Department.Founder founder;
    @Autowired private KeepCalendar calendar;
    @Autowired private RecountDates recounting;
    @Autowired private SteerTask steering;
    @Autowired private Trail trail;
    @Autowired private MockMvcTester browser;

    private Department health;
    private PlanId plan;
    private TaskId medicines;

    @BeforeEach
    void enterTheNotice() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        medicines = third("Phòng Nghiệp vụ Y").id();
        health.on(2023, 8, 1);
        HolidayNotice notice = new HolidayNotice(2023, "Thông báo số 15/TB", Set.of(OLD), Set.of());
        health.agency.run(() -> calendar.enter(health.secretary, notice));
    }

    @Test
    void showsTheOldAndTheNewDayAndChangesNothing() {
        assertThat(changed())
                .extracting(Recount.Changed::was, each -> each.now().due())
                .containsExactly(tuple(OLD, NEW), tuple(OLD, NEW), tuple(OLD, NEW));
        assertThat(third("Phòng Nghiệp vụ Y").schedule().due()).isEqualTo(OLD);
    }

    @Test
    void givesTheNewDayWithItsReasonAndKeepsTheFirstOne() {
        apply(chosen());

        Schedule schedule = third("Phòng Nghiệp vụ Y").schedule();
        assertThat(schedule.due()).isEqualTo(NEW);
        assertThat(schedule.firstDue()).isEqualTo(OLD);
        assertThat(schedule.because().sentence()).contains("18/9/2023");
        assertThat(history(medicines).getLast())
                .satisfies(
                        entry -> {
                            assertThat(entry.what()).isEqualTo("task.recounted");
                            assertThat(entry.before()).containsEntry("due", "2023-09-19");
                            assertThat(entry.after()).containsEntry("due", "2023-09-18");
                        });
        assertThat(changed()).isEmpty();
    }

    @Test
    void leavesWorkThatIsOverAsItIs() {
        health.agency.run(
                () -> TestAgency.done(steering.cancel(health.leader, medicines, "Sáp nhập")));

        assertThat(changed()).extracting(each -> each.task().id()).doesNotContain(medicines);
    }

    @Test
    void asksForAnotherDayWhereTheNewOneHasPassed() {
        health.on(2023, 9, 19);

        assertThat(changed()).allMatch(each -> each.hasPassed(OLD));
        assertThat(text(page())).contains("Hạn mới đã qua").doesNotContain("checked");
        apply(chosen());

        assertThat(third("Phòng Nghiệp vụ Y").isUndated()).isTrue();
        assertThat(third("Phòng Nghiệp vụ Y").schedule().firstDue()).isEqualTo(OLD);
    }

    @Test
    void changesNothingThatWasNotShown() {
        Map<TaskId, LocalDate> other = Map.of(medicines, NEW.minusDays(1));

        assertThatThrownBy(
                        () ->
                                health.agency.in(
                                        () -> recounting.apply(health.secretary, plan, other)))
                .isInstanceOf(StaleVersion.class);
        assertThat(third("Phòng Nghiệp vụ Y").schedule().due()).isEqualTo(OLD);
    }

    @Test
    void countsOnlyForAPlanThatRuns() {
        PlanId draft = health.drafted("dong-thap-health-2023");

        assertThat(
                        reasonOf(
                                health.agency.in(
                                        () -> recounting.apply(health.secretary, draft, Map.of()))))
                .isEqualTo(PlanRefusal.PLAN_NOT_RUNNING);
    }

    @Test
    void isConfirmedOnAPage() {
        assertThat(text(page()))
                .contains(
                        "3 việc có hạn đổi",
                        "19/9/2023 → 18/9/2023",
                        "checked",
                        "(Phòng Nghiệp vụ Y)");

        assertThat(post()).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(medicines + "_2023-09-17")).hasStatus(HttpStatus.CONFLICT);
        assertThat(post(medicines + "_2023-09-18")).hasStatus3xxRedirection();

        assertThat(third("Phòng Nghiệp vụ Y").schedule().due()).isEqualTo(NEW);
        assertThat(third("Phòng Nghiệp vụ Dược").schedule().due()).isEqualTo(OLD);
    }

    private List<Recount.Changed> changed() {
        return health.agency.in(() -> recounting.changed(plan)).stream()
                .map(RecountDates.Shown::changed)
                .toList();
    }

    private Map<TaskId, LocalDate> chosen() {
        return changed().stream()
                .collect(Collectors.toMap(each -> each.task().id(), each -> each.now().due()));
    }

    private void apply(Map<TaskId, LocalDate> chosen) {
        health.agency.run(() -> TestAgency.done(recounting.apply(health.secretary, plan, chosen)));
    }

    private Task third(String unit) {
        return health.tasks(plan, 2, unit).stream()
                .map(TaskLine::task)
                .filter(each -> each.name().label().equals("Quý III/2023"))
                .findFirst()
                .orElseThrow();
    }

    private List<Entry> history(TaskId task) {
        return health.agency.in(() -> trail.of(new Subject("task", task.value())));
    }

    private MvcTestResult page() {
        return browser.get()
                .uri("/ke-hoach/" + plan + "/tinh-lai-han")
                .with(TestAgency.as(health.secretary))
                .exchange();
    }

    private MvcTestResult post(String... tasks) {
        return browser.post()
                .uri("/ke-hoach/" + plan + "/tinh-lai-han")
                .param("viec", tasks)
                .with(TestAgency.as(health.secretary))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
