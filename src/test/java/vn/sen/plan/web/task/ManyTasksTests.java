package vn.sen.plan.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.DispatcherServlet;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.PagesOfADepartment;

/** The same act on several tasks of the list. */
@SenTest
class ManyTasksTests extends PagesOfADepartment {

    @Autowired private WorkOnTask work;
    @Autowired private KeepEvidence evidence;
    @Autowired private CheckTask checking;
    @Autowired private SeeTask sight;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

    private List<TaskId> reports;

    @BeforeEach
    void approveThePlan() {
        PlanId plan = department.approve(department.drafted("dong-thap-health-2023"));
        reports =
                department.tasks(plan, 2, "Phòng Nghiệp vụ Y").stream()
                        .map(each -> each.task().id())
                        .toList();
        department.on(2023, 9, 15);
    }

    @Test
    void offersToEachWhatHeMayDo() {
        assertThat(text(pages.get(department.secretary, "/viec?ai=co-quan")))
                .contains("Chấp nhận</button>", "Giao…</button>", "Huỷ…</button>")
                .contains("name=\"viec\"", "data-pick-all");
        assertThat(text(pages.get(department.headOfMedicine, "/viec")))
                .contains("Giao…</button>")
                .doesNotContain("Huỷ…</button>");
        assertThat(text(pages.get(department.auditor, "/viec?ai=co-quan")))
                .doesNotContain("name=\"viec\"", "data-batch");
    }

    @Test
    void choosesAWholePageWithoutScript() {
        String page = text(pages.get(department.secretary, "/viec?ai=co-quan&chon=ca-trang"));

        assertThat(page.split("name=\"viec\"", -1)).hasSizeGreaterThan(20);
        assertThat(page.split("form=\"nhieu\" checked", -1)).hasSizeGreaterThan(20);
    }

    @Test
    void acceptsWhatItMayAndNamesTheRest() {
        handIn(reports.getFirst());
        handIn(reports.get(1));

        MvcTestResult sent =
                post(department.leader, "/viec/nhieu/chap-nhan", reports.subList(0, 3));

        assertThat(sent).hasStatus3xxRedirection().redirectedUrl().isEqualTo("/viec?ai=co-quan");
        assertThat(state(reports.getFirst())).isEqualTo(TaskState.ACCEPTED);
        assertThat(state(reports.get(1))).isEqualTo(TaskState.ACCEPTED);
        assertThat(state(reports.get(2))).isEqualTo(TaskState.OPEN);
        assertThat(text(followed(department.leader, sent)))
                .contains("Đã chấp nhận 2 việc, 1 việc chưa làm được và vẫn đang chọn")
                .contains("Việc đang ở bước khác")
                .containsPattern(reports.get(2) + "\\.\\d+\" form=\"nhieu\" checked");
        assertThat(detail(reports.getFirst()).history())
                .extracting(each -> each.entry().what())
                .contains("task.accepted");
    }

    @Test
    void isAcceptedByWhoIsNamedForItWhateverHisRole() {
        Actor named = department.agency.person("Đinh Thị Sen", Role.STAFF);
        handIn(reports.getFirst());
        assertThat(text(pages.get(named, "/viec?ai=co-quan"))).doesNotContain("data-batch");
        department.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun -> acceptedBy(named, reports.getFirst())));
        assertThat(text(pages.get(named, "/viec?ai=co-quan"))).contains("Chấp nhận</button>");
        assertThat(text(pages.get(named, "/viec"))).contains("ai=cho-toi-duyet");

        post(named, "/viec/nhieu/chap-nhan", reports.subList(0, 1));

        assertThat(state(reports.getFirst())).isEqualTo(TaskState.ACCEPTED);
    }

    private void acceptedBy(Actor person, TaskId task) {
        database.sql(
                        """
                        update plan.task
                           set accept_unit = null, accept_role = null, accept_person = :person
                         where id = :task
                        """)
                .param("person", person.person().value())
                .param("task", task.value())
                .update();
    }

    @Test
    void handsWorkToSomebodyOfTheUnit() {
        Actor staff = department.agency.person("Lý Thị Sen", department.medicine, Role.STAFF);

        MvcTestResult asked = post(department.headOfMedicine, "/viec/nhieu/giao/hoi", reports);
        assertThat(text(asked))
                .contains("Giao " + reports.size() + " việc cho ai?", "Lý Thị Sen")
                .doesNotContain("Phạm Ngọc Vy");
        MvcTestResult nobody = post(department.headOfMedicine, "/viec/nhieu/giao", reports);
        assertThat(nobody).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(nobody)).contains("Chọn người nhận việc");

        MvcTestResult sent =
                post(
                        department.headOfMedicine,
                        "/viec/nhieu/giao",
                        reports,
                        "nguoi",
                        staff.person().toString());

        assertThat(sent).hasStatus3xxRedirection();
        assertThat(reports)
                .allSatisfy(
                        each ->
                                assertThat(detail(each).task().hands().doerPerson())
                                        .isEqualTo(staff.person()));
        MvcTestResult back =
                post(department.headOfMedicine, "/viec/nhieu/giao", reports, "nguoi", "khong-ai");
        assertThat(back).hasStatus3xxRedirection();
        assertThat(detail(reports.getFirst()).task().hands().doerPerson()).isNull();
    }

    @Test
    void refusesToHandOverOthersWork() {
        MvcTestResult sent =
                post(
                        department.headOfPharmacy,
                        "/viec/nhieu/giao",
                        reports,
                        "nguoi",
                        department.headOfPharmacy.person().toString());

        assertThat(text(followed(department.headOfPharmacy, sent)))
                .contains("Đã giao 0 việc", "Việc này không giao cho bạn");
    }

    @Test
    void cancelsAfterAskingForAReason() {
        List<TaskId> two = reports.subList(0, 2);
        assertThat(text(post(department.secretary, "/viec/nhieu/huy/hoi", two)))
                .contains("Huỷ 2 việc?", "Ghi một lần cho tất cả");
        MvcTestResult wordless = post(department.secretary, "/viec/nhieu/huy", two, "lyDo", " ");
        assertThat(wordless).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(wordless)).contains("Ghi lý do");
        assertThat(post(department.secretary, "/viec/nhieu/huy", two, "lyDo", "x".repeat(2_001)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(state(two.getFirst())).isEqualTo(TaskState.OPEN);

        assertThat(
                        post(
                                department.secretary,
                                "/viec/nhieu/huy",
                                two,
                                "lyDo",
                                "Tỉnh bỏ báo cáo quý"))
                .hasStatus3xxRedirection();

        assertThat(state(two.getFirst())).isEqualTo(TaskState.CANCELLED);
        assertThat(detail(two.get(1)).remarks())
                .extracting(each -> each.remark().words())
                .contains("Tỉnh bỏ báo cáo quý");
    }

    @Test
    void refusesTasksThatSomebodyChangedSince() {
        handIn(reports.getFirst());
        String seen = value(reports.getFirst());
        department.agency.run(() -> TestAgency.done(sendBack(reports.getFirst())));

        MvcTestResult sent =
                pages.post(department.leader, "/viec/nhieu/chap-nhan", "viec", seen, "ve", "");

        assertThat(text(followed(department.leader, sent))).contains("người khác thay đổi");
        assertThat(state(reports.getFirst())).isEqualTo(TaskState.RETURNED);
    }

    @Test
    void takesNoMoreThanAHundredAndNothingUnknown() {
        List<String> many = new ArrayList<>();
        for (int i = 0; i <= 100; i++) {
            many.addAll(List.of("viec", UUID.randomUUID() + ".0"));
        }
        MvcTestResult sent =
                pages.post(department.leader, "/viec/nhieu/chap-nhan", many.toArray(String[]::new));
        assertThat(text(followed(department.leader, sent))).contains("nhiều nhất 100 việc");

        MvcTestResult unknown =
                pages.post(
                        department.leader,
                        "/viec/nhieu/chap-nhan",
                        "viec",
                        UUID.randomUUID() + ".0",
                        "viec",
                        "../../x");
        assertThat(text(followed(department.leader, unknown))).contains("Đã chấp nhận 0 việc");
        MvcTestResult none = pages.post(department.leader, "/viec/nhieu/chap-nhan");
        assertThat(text(followed(department.leader, none))).contains("Chưa chọn việc nào");
    }

    @Test
    void isForThoseWhoMayDoIt() {
        handIn(reports.getFirst());
        post(department.auditor, "/viec/nhieu/chap-nhan", reports.subList(0, 1));
        assertThat(state(reports.getFirst())).isEqualTo(TaskState.SUBMITTED);
        assertThat(post(department.auditor, "/viec/nhieu/giao", reports))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(department.headOfMedicine, "/viec/nhieu/huy", reports, "lyDo", "Thừa"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Outcome<TaskId> sendBack(TaskId task) {
        return checking.sendBack(department.leader, task, "Thiếu số liệu");
    }

    private void handIn(TaskId task) {
        department.agency.run(
                () -> {
                    TestAgency.done(
                            evidence.addLink(
                                    department.headOfMedicine,
                                    task,
                                    "Báo cáo",
                                    "https://vanban.dongthap.gov.vn/1"));
                    TestAgency.done(
                            work.submit(
                                    department.headOfMedicine,
                                    task,
                                    LocalDate.of(2023, 9, 15),
                                    ""));
                });
    }

    private MvcTestResult post(Actor actor, String path, List<TaskId> tasks, String... more) {
        List<String> sent = new ArrayList<>(List.of("ve", "ai=co-quan"));
        tasks.forEach(each -> sent.addAll(List.of("viec", value(each))));
        sent.addAll(Arrays.asList(more));
        return pages.post(actor, path, sent.toArray(String[]::new));
    }

    private String value(TaskId task) {
        return task + "." + detail(task).task().version();
    }

    /** The page to which an act leads, with what it handed on. */
    private MvcTestResult followed(Actor actor, MvcTestResult sent) {
        String next = String.valueOf(sent.getResponse().getRedirectedUrl());
        return mvc.get()
                .uri(URI.create(next))
                .with(TestAgency.as(actor))
                .requestAttr(
                        DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE,
                        sent.getMvcResult().getFlashMap())
                .exchange();
    }

    private TaskState state(TaskId task) {
        return detail(task).task().state();
    }

    private TaskDetail detail(TaskId task) {
        return department.agency.in(() -> sight.detail(task, department.leader));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
