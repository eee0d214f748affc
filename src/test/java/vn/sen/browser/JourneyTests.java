package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.OwnSen;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;

/** The main job in a real browser, from an empty program to finished work. */
class JourneyTests {

    private static final Pattern DATE = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/2023\\b");

    @TempDir private Path desk;

    private OwnSen sen;

    @BeforeEach
    void start() {
        sen = OwnSen.onADayOfMyChoice();
    }

    @AfterEach
    void stop() {
        sen.close();
    }

    @Test
    void leadsFromSetUpToWorkThatTheLeaderSeesDone() throws IOException {
        try (Visitor secretary = Visitor.at(sen.address());
                Visitor leader = Visitor.at(sen.address());
                Visitor head = Visitor.at(sen.address())) {
            setUp(secretary, "Sở Y tế");
            healthDepartment();
            handIn(secretary, "dong-thap-health-2023");
            approve(leader);

            assertThat(datesOfTheYear(secretary)).containsAll(DUE_BY_HAND);

            finishOneTask(head);
            acceptIt(secretary, "Báo cáo kết quả");
            leader.open("/viec?ai=co-quan&khi=da-xong");
            assertThat(leader.text()).contains("Phòng Nghiệp vụ Dược");
        }
    }

    @Test
    void opensTheWorkOfAnEventAndThenWhatFollowsIt() throws IOException {
        try (Visitor secretary = Visitor.at(sen.address());
                Visitor leader = Visitor.at(sen.address());
                Visitor head = Visitor.at(sen.address())) {
            setUp(secretary, "Sở Thông tin và Truyền thông");
            ictDepartment();
            handIn(secretary, "tra-vinh-ict-2023");
            approve(leader);

            sen.clock().set(LocalDate.of(2023, 2, 1));
            recordTheNewText(secretary);
            head.signIn("phong.bcvt", Staff.PASSWORD);
            head.open("/viec?ai=don-vi");
            assertThat(head.text()).contains("15/03");

            sen.clock().set(LocalDate.of(2023, 3, 10));
            rowWith(head, "15/03").click();
            head.page().waitForLoadState();
            handInWithAFile(head, "ket-qua-ra-soat.txt");
            acceptIt(secretary, "Rà soát");
            secretary.open("/viec?ai=co-quan");
            assertThat(secretary.text())
                    .contains("Quyết định sửa đổi, bổ sung, thay thế")
                    .contains("24/03");
        }
    }

    /** The due days that people read from the health department's plan by hand. */
    private static final List<LocalDate> DUE_BY_HAND =
            List.of(
                    LocalDate.of(2023, 6, 30),
                    LocalDate.of(2023, 3, 17),
                    LocalDate.of(2023, 6, 19),
                    LocalDate.of(2023, 9, 19),
                    LocalDate.of(2023, 12, 19),
                    LocalDate.of(2023, 7, 3),
                    LocalDate.of(2023, 12, 29));

    private void setUp(Visitor visitor, String agency) {
        visitor.open("/");
        visitor.fill("Tên cơ quan", agency);
        visitor.fill("Họ và tên", "Lê Minh Châu");
        visitor.fill("Tên đăng nhập", "thuky");
        visitor.fill("Mật khẩu", Staff.PASSWORD);
        visitor.fill("Nhập lại mật khẩu", Staff.PASSWORD);
        visitor.picture("set-up");
        visitor.press("Bắt đầu dùng Sen");
    }

    private void healthDepartment() {
        Staff staff = Staff.of(sen);
        UnitId pharmacy = staff.unit("Phòng Nghiệp vụ Dược", UnitKind.DIVISION);
        UnitId desk = staff.unit("Bộ phận một cửa", UnitKind.ONE_STOP);
        staff.person("giamdoc", "Trần Hoàng Nam", null, Role.LEADER);
        staff.person("phong.duoc", "Võ Quốc Khánh", pharmacy, Role.UNIT_HEAD);
        staff.person("motcua", "Mai Thu Hà", desk, Role.UNIT_HEAD);
        staff.person("danhgia", "Cao Bá Lộc", null, Role.AUDITOR);
        staff.person("ban.iso", "Đặng Thuỳ An", null, Role.COMMITTEE_MEMBER);
    }

    private void ictDepartment() {
        Staff staff = Staff.of(sen);
        UnitId division = staff.unit("Phòng Bưu chính - Viễn thông", UnitKind.DIVISION);
        staff.person("giamdoc", "Vương Nhật Minh", null, Role.LEADER);
        staff.person("phong.bcvt", "Giang Mạnh Cường", division, Role.UNIT_HEAD);
        staff.person("truong.ban", "Âu Thanh Trúc", null, Role.COMMITTEE_HEAD);
    }

    private void handIn(Visitor secretary, String plan) throws IOException {
        secretary.open("/ke-hoach");
        secretary.attach("Tệp kế hoạch", word(plan));
        secretary.press("Đọc tệp");
        assertThat(secretary.path()).matches("/ke-hoach/.*/doc.*");
        secretary.picture("review-" + plan);
        settleWhatIsAsked(secretary);
        secretary.press("Trình duyệt");
        assertThat(secretary.text()).contains("Đã trình duyệt");
    }

    /** A row without a doer in the document is given to the secretary. */
    private void settleWhatIsAsked(Visitor secretary) {
        while (secretary.text().contains("Trước khi trình còn")) {
            secretary.follow("Đến chỗ này");
            secretary
                    .page()
                    .locator("select[name$='them']")
                    .last()
                    .selectOption(new SelectOption().setLabel("Thư ký ISO"));
            secretary.press("Lưu");
        }
    }

    private void approve(Visitor leader) {
        leader.signIn("giamdoc", Staff.PASSWORD);
        leader.open("/ke-hoach");
        leader.page().locator("main table a").first().click();
        leader.page().waitForLoadState();
        if (!leader.path().endsWith("/duyet")) {
            leader.open(leader.path().replaceFirst("/doc.*", "") + "/duyet");
        }
        leader.picture("approval");
        leader.press("Duyệt");
        assertThat(leader.path()).doesNotEndWith("/duyet");
    }

    private static List<LocalDate> datesOfTheYear(Visitor secretary) {
        secretary.open("/ke-hoach");
        secretary.page().locator("main table a").first().click();
        secretary.page().waitForLoadState();
        secretary.picture("plan-year");
        return DATE.matcher(secretary.page().content())
                .results()
                .map(found -> found.group().split("/"))
                .map(day -> LocalDate.of(2023, Integer.parseInt(day[1]), Integer.parseInt(day[0])))
                .distinct()
                .toList();
    }

    private void finishOneTask(Visitor head) throws IOException {
        head.signIn("phong.duoc", Staff.PASSWORD);
        head.picture("home-unit");
        head.open("/viec?ai=don-vi&q=bao+cao");
        head.page().locator("main table a.name").first().click();
        head.page().waitForLoadState();
        handInWithAFile(head, "bao-cao-quy-1.txt");
    }

    private void handInWithAFile(Visitor head, String name) throws IOException {
        Path evidence = Files.writeString(desk.resolve(name), "Số liệu quý I");
        head.attach("Tệp bằng chứng", evidence);
        head.page().waitForCondition(() -> head.text().contains(name));
        head.picture("task");
        head.press("Nộp");
        assertThat(head.text()).contains("Đã nộp");
    }

    private static Locator rowWith(Visitor visitor, String words) {
        return visitor.page()
                .locator("main table tr", new Page.LocatorOptions().setHasText(words))
                .locator("a.name")
                .first();
    }

    private static void acceptIt(Visitor visitor, String title) {
        visitor.open("/viec?ai=cho-toi-duyet");
        rowWith(visitor, title).click();
        visitor.page().waitForLoadState();
        visitor.press("Chấp nhận");
        assertThat(visitor.text()).contains("Đã chấp nhận");
    }

    private static void recordTheNewText(Visitor secretary) {
        secretary.open("/ke-hoach");
        secretary.page().locator("main table a").first().click();
        secretary.page().waitForLoadState();
        secretary
                .page()
                .locator(".tabs a", new Page.LocatorOptions().setHasText("Chờ sự kiện"))
                .first()
                .click();
        secretary.page().waitForLoadState();
        secretary
                .page()
                .locator("article.waits", new Page.LocatorOptions().setHasText("30 ngày làm việc"))
                .locator("a", new Locator.LocatorOptions().setHasText("Ghi nhận sự kiện"))
                .first()
                .click();
        secretary.page().waitForLoadState();
        secretary.fill("Ngày xảy ra", "1/2/2023");
        secretary.fill("Sự kiện", "Công văn 12/BTTTT-CVT");
        secretary.page().locator("input[type=radio]").first().check();
        secretary.picture("event");
        secretary.press("Ghi nhận");
    }

    private Path word(String plan) throws IOException {
        Path file = desk.resolve(plan + ".docx");
        try (InputStream in =
                JourneyTests.class.getResourceAsStream("/vn/sen/demo/plans/" + plan + ".docx")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        return file;
    }
}
