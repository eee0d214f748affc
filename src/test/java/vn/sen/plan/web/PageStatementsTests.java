package vn.sen.plan.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestBrowser;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.agency.app.KeepRolls;
import vn.sen.agency.roll.RollId;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.KeepPastYear;
import vn.sen.plan.app.SubmitPlan;

/**
 * A page of somebody who is signed in asks at most twelve statements in all: the session, who
 * looks, for which agency, and what the page shows. Counted at the server, in a real session, the
 * second time that the page is asked: once a minute the session's use is noted, with one more.
 */
@SenTest
class PageStatementsTests {

    private static final int MOST = 12;
    private static final String PASSWORD = "mot cau de nho";

    @LocalServerPort private int port;
    @Autowired private Department.Founder founder;
    @Autowired private Accounts accounts;
    @Autowired private SubmitPlan submission;
    @Autowired private KeepPastYear years;
    @Autowired private KeepRolls rolls;

    private Department health;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
    }

    @Test
    void areFewOnEveryPageOfARunningYear() {
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        TaskId task = health.tasks(plan, 2, "Phòng Nghiệp vụ Y").getFirst().task().id();
        health.on(2023, 4, 3);

        assertFew(
                health.secretary,
                "/",
                "/viec",
                "/viec/" + task,
                "/ke-hoach",
                "/ke-hoach/" + plan,
                "/ke-hoach/" + plan + "?xem=lich",
                "/ke-hoach/nam/2023",
                "/ke-hoach/" + plan + "/giao-xuong",
                "/viec-cap-tren-giao",
                "/ke-hoach/" + plan + "/lich-su",
                "/tim?q=danh+gia",
                "/tim/nhanh?q=danh+gia",
                "/bo-loc",
                "/phim-tat",
                "/ke-hoach/" + plan + "/tinh-lai-han",
                "/ke-hoach/lap-moi",
                "/ke-hoach/lap-moi/tu-ke-hoach/" + plan,
                "/ke-hoach/lap-moi/tu-mau/truyen-thong",
                "/ke-hoach/ten-da-nho",
                "/don-vi-va-nguoi",
                "/thiet-lap",
                "/thiet-lap/lich",
                "/tai-khoan",
                "/tai-khoan/ma-truy-cap",
                "/api",
                "/tai-khoan/nhac-viec",
                "/thong-bao",
                "/thong-bao?tat-ca=true");
        assertFew(health.leader, "/", "/viec", "/viec/" + task);
        health.on(2023, 9, 27);
        assertFew(
                health.agency.person("Ngô Thu", Role.ISO_SECRETARY),
                "/",
                "/don-doc",
                "/lich-tuan",
                "/lich-tuan?xem=don-vi",
                "/phieu-don-vi",
                "/don-doc/cong-van?noi=unit:" + health.medicine,
                "/ke-hoach/" + plan + "?dong=2");
        assertFew(health.headOfMedicine, "/", "/viec", "/viec/" + task);
    }

    @Test
    void areFewBeforeAPlanIsApproved() {
        PlanId plan = health.drafted("dong-thap-health-2023");
        assertFew(health.secretary, "/", "/ke-hoach/" + plan + "/doc");
        health.agency.run(() -> done(submission.submit(health.secretary, plan)));

        assertFew(health.leader, "/", "/ke-hoach/" + plan + "/duyet");
    }

    @Test
    void areFewOnTheRecordOfAPastYear() {
        PlanId plan = health.drafted("dong-thap-health-2023");
        health.on(2025, 3, 10);
        health.agency.run(() -> done(years.begin(health.secretary, plan)));

        assertFew(health.secretary, "/ke-hoach/" + plan + "/ho-so");
    }

    @Test
    void areFewWhereDatesHavePassed() {
        PlanId plan = health.drafted("dong-thap-health-2023");
        health.on(2023, 10, 2);

        assertFew(health.secretary, "/ke-hoach/" + plan + "/ngay-da-qua");
    }

    @Test
    void areFewWhereAListOfPeopleWaits() {
        Actor administrator = health.agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
        byte[] list = "Họ tên;Đơn vị;Tên đăng nhập\nTrần An;Văn phòng;an.le\n".getBytes(UTF_8);
        RollId roll = health.agency.in(() -> done(rolls.take(administrator, "a.csv", list)));
        String path = "/don-vi-va-nguoi/nhap-tu-bang";
        assertFew(administrator, path, path + "/" + roll, "/thiet-lap/thu-nhac-viec");
    }

    private void assertFew(Actor actor, String... pages) {
        try (TestBrowser browser = signedIn(actor)) {
            for (String page : pages) {
                assertThat(browser.get(page).status()).as(page).isEqualTo(200);
                List<String> sent = Statements.atTheServer(() -> browser.get(page));
                assertThat(sent).as(page).isNotEmpty().hasSizeLessThanOrEqualTo(MOST);
            }
        }
    }

    private TestBrowser signedIn(Actor actor) {
        String login = "p" + UUID.randomUUID().toString().substring(0, 8);
        health.agency.in(() -> done(accounts.open(null, actor.person(), login, PASSWORD)));
        TestBrowser browser = new TestBrowser(port);
        browser.get("/dang-nhap");
        browser.post("/dang-nhap", "tenDangNhap", login, "matKhau", PASSWORD);
        return browser;
    }
}
