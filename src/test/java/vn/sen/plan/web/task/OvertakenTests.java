package vn.sen.plan.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.store.TaskRows;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Two people act on one task, each on the page as he opened it. */
@SenTest
class OvertakenTests {

    @Autowired private Department.Founder founder;
    @Autowired private MockMvcTester browser;
    @Autowired private KeepEvidence evidence;
    @Autowired private TaskRows tasks;
    @Autowired private Trail trail;

    private Department health;
    private Actor officer;
    private TaskId report;
    private int opened;

    @BeforeEach
    void bothOpenTheTask() {
        health = founder.found("Sở Y tế");
        officer = health.agency.person("Đỗ Thu Hà", health.medicine, Role.UNIT_HEAD);
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        report = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        health.on(2023, 9, 18);
        health.agency.run(
                () ->
                        TestAgency.done(
                                evidence.addLink(officer, report, "", "https://example.vn/bc")));
        opened = task().version();
    }

    @Test
    void showsTheSecondOneWhatTheFirstOneDid() {
        assertThat(submit(health.headOfMedicine, "16/9/2023")).hasStatus3xxRedirection();

        MvcTestResult late = submit(officer, "15/9/2023");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(late))
                .contains("Từ lúc bạn mở trang: Nguyễn Thị Đào", "nộp, làm xong 16/9/2023")
                .contains("Bạn đã gõ", "15/9/2023");
        assertThat(task().progress().doneOn()).isEqualTo("2023-09-16");
    }

    @Test
    void keepsTheWordsOfWhoSendsBackWhatWasAccepted() {
        submit(health.headOfMedicine, "16/9/2023");
        opened = task().version();
        post(health.secretary, "/chap-nhan");

        MvcTestResult late =
                post(health.secretary, "/tra-lai", "lyDo", "Thiếu số liệu của phòng khám.");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(late)).contains("chấp nhận", "Thiếu số liệu của phòng khám.");
        assertThat(task().state()).isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void bringsAFormThatCanStillBeSentBackWithItsWordsAndTheNewVersion() {
        post(health.headOfMedicine, "/bat-dau");

        MvcTestResult late = post(health.secretary, "/huy", "lyDo", "Phòng đã sáp nhập.");

        assertThat(late).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(late)).contains("name=\"ban\" value=\"" + task().version() + "\"");
        opened = task().version();
        assertThat(post(health.secretary, "/huy", "lyDo", "Phòng đã sáp nhập."))
                .hasStatus3xxRedirection();
    }

    @Test
    void letsOneOfTwoHandInAtTheSameMoment() throws Exception {
        List<Callable<Integer>> both =
                List.of(
                        () -> submit(officer, "15/9/2023").getResponse().getStatus(),
                        () -> submit(health.headOfMedicine, "16/9/2023").getResponse().getStatus());
        List<Integer> answers;
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            answers = people.invokeAll(both).stream().map(Future::resultNow).toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(302, 409);
        assertThat(health.agency.in(() -> trail.of(new Subject("task", report.value()))))
                .extracting(Entry::what)
                .containsOnlyOnce("task.submitted");
    }

    @Test
    void letsAnybodySpeakWhateverWasDoneSince() {
        submit(health.headOfMedicine, "16/9/2023");

        assertThat(post(officer, "/y-kien", "loi", "Em gửi thêm phụ lục."))
                .hasStatus3xxRedirection();
    }

    private Task task() {
        return health.agency.in(() -> tasks.findById(report).orElseThrow());
    }

    private MvcTestResult submit(Actor actor, String day) {
        return post(actor, "/nop", "ngay", day);
    }

    private MvcTestResult post(Actor actor, String act, String... fields) {
        var request =
                browser.post()
                        .uri("/viec/" + report + act)
                        .with(TestAgency.as(actor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        if (!act.equals("/y-kien")) {
            request = request.param("ban", Integer.toString(opened));
        }
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
