package vn.sen.plan.web.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.Contribute;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.Given;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.SteerTask;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.PagesOfADepartment;
import vn.sen.plan.web.PlanBrowser;

/** Several units on one row: one leads, others advise or help, each sees how the others stand. */
@SenTest
class SharedRowTests extends PagesOfADepartment {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 15);

    @Autowired private CorrectItem correction;
    @Autowired private Contribute giving;
    @Autowired private WorkOnTask work;
    @Autowired private SteerTask steering;
    @Autowired private KeepEvidence evidence;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

    private PlanId plan;
    private TaskId report;
    private Actor pharmacist;

    @BeforeEach
    void approveAPlanWithASharedRow() {
        plan = department.drafted("dong-thap-health-2023");
        Item row = department.row(plan, 2).item();
        department.agency.run(
                () ->
                        TestAgency.done(
                                correction.assign(
                                        department.secretary,
                                        row.id(),
                                        row.version(),
                                        List.of(
                                                part(PartRole.LEAD, department.medicine),
                                                part(PartRole.COORDINATE, department.pharmacy),
                                                Part.of(
                                                        PartRole.ADVISE,
                                                        "Đánh giá viên",
                                                        PartFunction.SUPPORT,
                                                        new Assignee.RoleHolder(Role.AUDITOR))))));
        department.approve(plan);
        report = department.tasks(plan, 2, "Phòng Nghiệp vụ Y").get(2).task().id();
        pharmacist = department.agency.person("Lý Thị Sen", department.pharmacy, Role.STAFF);
        department.on(2023, 9, 15);
    }

    private static Part part(PartRole role, vn.sen.actor.UnitId unit) {
        PartFunction does = role == PartRole.LEAD ? PartFunction.DO : PartFunction.SUPPORT;
        return Part.of(role, "", does, new Assignee.Unit(unit));
    }

    @Test
    void showsTheLeadWhoGaveAndWhoDidNot() {
        assertThat(text(pages.get(department.headOfMedicine, "/viec/" + report)))
                .contains("0 trên 2 nơi đã ghi phần của mình", "Phối hợp", "Tham mưu")
                .contains("Chưa ghi phần phối hợp: Phòng Nghiệp vụ Dược, Đánh giá viên")
                .doesNotContain("href=\"/viec/" + report + "/phoi-hop\"");

        assertThat(give(pharmacist, "loi", "Đã gửi số liệu quý III", "ngay", "14/9/2023"))
                .hasStatus3xxRedirection();

        assertThat(text(pages.get(department.headOfMedicine, "/viec/" + report)))
                .contains("1 trên 2 nơi đã ghi phần của mình", "Đã gửi số liệu quý III")
                .contains("Ngày 14/9/2023, Lý Thị Sen", "so-lieu.txt")
                .contains("Chưa ghi phần phối hợp: Đánh giá viên")
                .contains("ghi phần phối hợp, ngày 14/9/2023");
    }

    @Test
    void keepsWhatAUnitGaveThatIsInTheRowNoMore() {
        give(pharmacist, "loi", "Đã gửi số liệu quý III", "ngay", "14/9/2023");
        department.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(begun -> takeThePharmacyOut()));

        assertThat(text(pages.get(department.headOfMedicine, "/viec/" + report)))
                .contains("Đã gửi số liệu quý III", "nay không còn trong dòng");
    }

    private void takeThePharmacyOut() {
        database.sql("delete from plan.part where unit_id = :unit and function = 'SUPPORT'")
                .param("unit", department.pharmacy.value())
                .update();
    }

    @Test
    void asksForItOnTheHomeOfThoseWhoHelpUntilItIsGiven() {
        assertThat(text(pages.get(department.headOfPharmacy, "/")))
                .contains("Phối hợp với Phòng Nghiệp vụ Y", "/viec/" + report + "/phoi-hop");
        assertThat(text(pages.get(department.headOfMedicine, "/")))
                .doesNotContain("Phối hợp với Phòng Nghiệp vụ Y");

        give(pharmacist, "loi", "Đã gửi", "ngay", "14/9/2023");

        assertThat(text(pages.get(department.headOfPharmacy, "/")))
                .doesNotContain("/viec/" + report + "/phoi-hop");
        assertThat(text(pages.get(department.auditor, "/")))
                .contains("/viec/" + report + "/phoi-hop");
    }

    @Test
    void showsTheStateOfEveryUnitInTheRowOfTheYear() {
        give(pharmacist, "loi", "Đã gửi", "ngay", "14/9/2023");
        int place = department.row(plan, 2).item().position();

        String year = text(pages.get(department.secretary, "/ke-hoach/" + plan + "?dong=" + place));

        assertThat(year).contains("Phối hợp: Phòng Nghiệp vụ Dược", "Tham mưu: Đánh giá viên");
        assertThat(year).containsPattern("Phòng Nghiệp vụ Dược<span class=\"sr\">: Đã chấp nhận");
    }

    @Test
    void bringsTheFormBackWithWhatWasWrong() {
        String path = "/viec/" + report + "/phoi-hop";
        assertThat(text(pages.get(pharmacist, path))).contains("Đã góp gì", "15/9/2023");
        MvcTestResult empty = pages.post(pharmacist, path, "ngay", "14/9/2023");
        assertThat(empty).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(text(empty)).contains("gắn một tệp hoặc một đường dẫn");
        MvcTestResult ahead = pages.post(pharmacist, path, "loi", "Đã gửi", "ngay", "16/9/2023");
        assertThat(text(ahead)).contains("Ngày này chưa đến", "Đã gửi");
        MvcTestResult link =
                pages.post(
                        pharmacist,
                        path,
                        "loi",
                        "Đã gửi",
                        "ngay",
                        "15/9/2023",
                        "duongDan",
                        "javascript:1");
        assertThat(text(link)).contains("Đường dẫn phải bắt đầu bằng https://");
        assertThat(text(pages.post(pharmacist, path, "loi", "Đã gửi", "ngay", "mai")))
                .contains("Ghi ngày theo dạng");
    }

    @Test
    void isForThePeopleOfThePartyAndThoseWhoStandInForThem() {
        assertThat(pages.get(department.headOfMedicine, "/viec/" + report + "/phoi-hop"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(gift(department.secretary))
                .isEqualTo(Outcome.refused(PlanRefusal.NOT_YOUR_PART));
        assertThat(gift(pharmacist)).isInstanceOf(Outcome.Done.class);
        assertThat(gift(department.auditor)).isInstanceOf(Outcome.Done.class);
        Actor secretary = department.secretary;
        Actor substitute =
                new Actor(
                        secretary.agency(),
                        secretary.person(),
                        secretary.units(),
                        secretary.roles(),
                        List.of(department.headOfPharmacy));
        assertThat(gift(substitute)).isInstanceOf(Outcome.Done.class);
        assertThat(text(pages.get(department.headOfMedicine, "/viec/" + report)))
                .contains("thay Phạm Ngọc Vy");
    }

    @Test
    void neverHoldsTheTaskUpAndEndsWithIt() {
        department.agency.run(
                () -> {
                    TestAgency.done(
                            evidence.addLink(
                                    department.headOfMedicine,
                                    report,
                                    "Báo cáo",
                                    "https://a.vn/1"));
                    TestAgency.done(work.submit(department.headOfMedicine, report, TODAY, "Đủ"));
                });
        assertThat(gift(pharmacist)).isInstanceOf(Outcome.Done.class);
        department.agency.run(
                () -> TestAgency.done(steering.cancel(department.secretary, report, "Thôi")));
        assertThat(gift(pharmacist)).isEqualTo(Outcome.refused(PlanRefusal.NOT_IN_THIS_STATE));
    }

    @Test
    void sendsTheFileThatWasGiven() {
        give(pharmacist, "ngay", "14/9/2023");
        String page = text(pages.get(department.headOfMedicine, "/viec/" + report));
        String path = PlanBrowser.found(page, "(/viec/[^\"]+/phoi-hop/[0-9a-f-]{36}/tep)");

        MvcTestResult file = pages.get(department.headOfMedicine, path);

        assertThat(file).hasStatusOk();
        assertThat(text(file)).isEqualTo("số liệu");
    }

    private Outcome<TaskId> gift(Actor actor) {
        return department.agency.in(
                () -> giving.give(actor, report, new Given(null, "Đã góp", TODAY, "", null)));
    }

    private MvcTestResult give(Actor actor, String... fields) {
        var request =
                mvc.post()
                        .uri("/viec/" + report + "/phoi-hop")
                        .multipart()
                        .file(
                                new MockMultipartFile(
                                        "tep",
                                        "so-lieu.txt",
                                        null,
                                        "số liệu".getBytes(StandardCharsets.UTF_8)))
                        .with(TestAgency.as(actor))
                        .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
