package vn.sen.plan.web.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.TaskState;

@SenTest
class TaskPageTests {

    private static final byte[] REPORT =
            "Báo cáo kết quả mục tiêu quý III".getBytes(StandardCharsets.UTF_8);

    @Autowired private Department.Founder founder;
    @Autowired private MockMvcTester browser;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void approveThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.approve(health.drafted("dong-thap-health-2023"));
        health.on(2023, 9, 27);
    }

    @Test
    void showsTheRowAndWhyTheDayIsTheDay() {
        assertThat(text(get(health.headOfPharmacy, thirdReport())))
                .contains(
                        "Báo cáo kết quả thực hiện mục tiêu chất lượng hàng năm của đơn vị",
                        "Trước ngày 20 tháng cuối quý",
                        "Hạn 19/9/2023",
                        "Trễ 6 ngày làm việc",
                        "9.1.3",
                        "Phòng Nghiệp vụ Y")
                .containsOnlyOnce("btn main");
    }

    @Test
    void offersOthersNothingButWords() {
        assertThat(text(get(health.headOfMedicine, thirdReport())))
                .doesNotContain("btn main", "type=\"file\"")
                .contains("Gửi ý kiến");
    }

    @Test
    void isUnknownToOtherAgencies() {
        Department justice = founder.found("Sở Tư pháp");

        assertThat(get(justice.secretary, thirdReport())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void goesFromTheDoerToTheOneWhoAccepts() {
        upload(health.headOfPharmacy, "bao-cao.txt", REPORT);
        assertThat(post(health.headOfPharmacy, "/nop", "ngay", "26/9/2023"))
                .hasStatus3xxRedirection();
        assertThat(state()).isEqualTo(TaskState.SUBMITTED);
        assertThat(text(get(health.secretary, thirdReport())))
                .contains("Chấp nhận", "Trả lại")
                .containsOnlyOnce("btn main");

        post(health.secretary, "/chap-nhan");

        assertThat(state()).isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void isAcceptedByWhoIsNamedForItWhateverHisRole() {
        upload(health.headOfPharmacy, "bao-cao.txt", REPORT);
        post(health.headOfPharmacy, "/nop", "ngay", "26/9/2023");
        Actor named = health.agency.person("Đinh Thị Sen", Role.STAFF);
        post(named, "/chap-nhan");
        assertThat(state()).isEqualTo(TaskState.SUBMITTED);
        health.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(commit -> acceptedBy(named)));
        assertThat(text(get(named, thirdReport()))).contains("Chấp nhận", "Trả lại");

        post(named, "/chap-nhan");

        assertThat(state()).isEqualTo(TaskState.ACCEPTED);
    }

    @Test
    void comesBackWithWordsThatTheDoerReads() {
        upload(health.headOfPharmacy, "bao-cao.txt", REPORT);
        post(health.headOfPharmacy, "/nop", "ngay", "26/9/2023");

        assertThat(post(health.secretary, "/tra-lai", "lyDo", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(health.secretary, "/tra-lai", "lyDo", "Thiếu số liệu tháng 9.");

        assertThat(text(get(health.headOfPharmacy, thirdReport())))
                .contains("Thiếu số liệu tháng 9.", "Nộp lại");
    }

    @Test
    void refusesADayToComeAndKeepsWhatWasTyped() {
        upload(health.headOfPharmacy, "bao-cao.txt", REPORT);

        MvcTestResult answer = post(health.headOfPharmacy, "/nop", "ngay", "30/9/2023");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("value=\"30/9/2023\"", "Ngày này chưa đến.");
    }

    @Test
    void refusesWordsThatAreNoDay() {
        assertThat(text(post(health.headOfPharmacy, "/nop", "ngay", "hôm qua")))
                .contains("Ghi ngày theo dạng", "value=\"hôm qua\"");
    }

    @Test
    void asksForEvidenceBeforeWorkIsHandedIn() {
        MvcTestResult answer = post(health.headOfPharmacy, "/nop", "ngay", "26/9/2023");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("Chưa có bằng chứng.");
    }

    @Test
    void keepsBothDaysWhereOneWasWrong() {
        upload(health.headOfPharmacy, "bao-cao.txt", REPORT);
        post(health.headOfPharmacy, "/nop", "ngay", "26/9/2023");

        assertThat(post(health.headOfPharmacy, "/sua-ngay", "ngay", "19/9/2023", "lyDo", ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(health.headOfPharmacy, "/sua-ngay", "ngay", "19/9/2023", "lyDo", "Ghi nhầm ngày nộp.");

        assertThat(text(get(health.headOfPharmacy, thirdReport())))
                .contains("từ 26/9/2023 thành 19/9/2023", "Làm xong");
    }

    @Test
    void refusesAProgramUnderAnotherName() {
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};

        MvcTestResult answer = upload(health.headOfPharmacy, "bao-cao.docx", program);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(answer)).contains("“bao-cao.docx”");
    }

    @Test
    void takesALinkInPlaceOfAFileButNoScript() {
        assertThat(post(health.headOfPharmacy, "/duong-dan", "duongDan", "javascript:alert(1)"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        post(health.headOfPharmacy, "/duong-dan", "duongDan", "https://dongthap.gov.vn/bc3");

        assertThat(text(get(health.headOfPharmacy, thirdReport())))
                .contains("href=\"https://dongthap.gov.vn/bc3\"");
    }

    @Test
    void givesAFileToKeepAndNeverToRun() {
        upload(health.headOfPharmacy, "bao-cao.txt", REPORT);
        String page = text(get(health.secretary, thirdReport()));
        String href = page.replaceAll("(?s).*href=\"(/viec/[^\"]*/bang-chung/[^\"]*)\".*", "$1");

        MvcTestResult file =
                browser.get().uri(href).with(TestAgency.as(health.secretary)).exchange();

        assertThat(file)
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        "Content-Disposition",
                        value -> assertThat(value.getFirst()).startsWith("attachment"))
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        value -> assertThat(value).anyMatch(each -> each.startsWith("sandbox")));
        assertThat(file.getResponse().getContentAsByteArray()).isEqualTo(REPORT);
    }

    @Test
    void isNotCancelledByWhoOnlyDoesIt() {
        assertThat(post(health.headOfPharmacy, "/huy", "lyDo", "Không làm nữa."))
                .hasStatus(HttpStatus.FORBIDDEN);
        post(health.secretary, "/huy", "lyDo", "Phòng đã sáp nhập.");

        assertThat(text(get(health.secretary, thirdReport())))
                .contains("Đã huỷ", "Phòng đã sáp nhập.");
    }

    @Test
    void isFoundInTheListWithoutMarks() {
        assertThat(text(list(health.secretary, "ai", "co-quan", "q", "bao cao")))
                .contains("quý III/2023")
                .doesNotContain("Họp xem xét");
        assertThat(text(list(health.headOfPharmacy, "khi", "tre"))).contains("trễ 6 ngày");
        assertThat(text(list(health.headOfPharmacy, "q", "khong co viec nay")))
                .contains("Không việc nào khớp bộ lọc");
    }

    private TaskLine thirdReport() {
        return health.tasks(plan, 2, "Phòng Nghiệp vụ Dược").stream()
                .filter(each -> each.task().name().label().equals("Quý III/2023"))
                .findFirst()
                .orElseGet(() -> taken());
    }

    /** Once somebody has begun, the doer bears that person's name. */
    private TaskLine taken() {
        return health.row(plan, 2).tasks().stream()
                .filter(each -> health.pharmacy.equals(each.task().hands().doerUnit()))
                .filter(each -> each.task().name().label().equals("Quý III/2023"))
                .findFirst()
                .orElseThrow();
    }

    private void acceptedBy(Actor person) {
        database.sql(
                        """
                        update plan.task
                           set accept_unit = null, accept_role = null, accept_person = :person
                         where id = :task
                        """)
                .param("person", person.person().value())
                .param("task", thirdReport().task().id().value())
                .update();
    }

    private TaskState state() {
        return thirdReport().task().state();
    }

    private MvcTestResult get(Actor actor, TaskLine line) {
        return browser.get().uri("/viec/" + line.task().id()).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult list(Actor actor, String... filters) {
        var request = browser.get().uri("/viec").with(TestAgency.as(actor));
        for (int filter = 0; filter < filters.length; filter += 2) {
            request = request.param(filters[filter], filters[filter + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult post(Actor actor, String act, String... fields) {
        var request =
                browser.post()
                        .uri("/viec/" + thirdReport().task().id() + act)
                        .with(TestAgency.as(actor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf());
        for (int field = 0; field < fields.length; field += 2) {
            request = request.param(fields[field], fields[field + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult upload(Actor actor, String name, byte[] content) {
        return browser.perform(
                org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart(
                                HttpMethod.POST,
                                "/viec/" + thirdReport().task().id() + "/bang-chung")
                        .file(new MockMultipartFile("tep", name, null, content))
                        .with(TestAgency.as(actor))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException never) {
            throw new IllegalStateException(never);
        }
    }
}
