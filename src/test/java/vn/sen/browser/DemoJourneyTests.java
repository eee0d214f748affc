package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import vn.sen.Apart;

/** Ways through a year that is under way, in the demonstration. */
@Apart
class DemoJourneyTests {

    @Test
    void anEventOpensWorkAndItsEndOpensTheNext() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.tttt", DemoSen.PASSWORD);
            happened(secretary, "văn bản hướng dẫn mới", "1/9/2023", "Thông tư 12/2023/TT-BTTTT");
            assertThat(list(secretary, "?ai=co-quan&q=ra+soat")).contains("16/10");
        }
        for (String head : new String[] {"bcvt.tttt", "cntt.tttt", "ttds.tttt"}) {
            try (Visitor doer = Visitor.at(DemoSen.address())) {
                doer.signIn(head, DemoSen.PASSWORD);
                handIn(doer, "/viec?q=ra+soat", "26/9/2023");
            }
        }
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.tttt", DemoSen.PASSWORD);
            acceptAll(secretary, "/viec?ai=cho-toi-duyet&q=ra+soat");
            assertThat(list(secretary, "?ai=co-quan&q=quyet+dinh+sua+doi")).contains("10/10");
        }
    }

    private static void happened(Visitor secretary, String words, String day, String what) {
        secretary.open("/");
        secretary
                .page()
                .locator(".waits li")
                .filter(new Locator.FilterOptions().setHasText(words))
                .locator("a.btn")
                .first()
                .click();
        secretary.page().waitForURL("**/su-kien/**");
        secretary.fill("Ngày xảy ra", day);
        secretary.fill("Sự kiện", what);
        secretary.press("Ghi nhận");
    }

    private static void handIn(Visitor doer, String list, String day) {
        doer.open(list);
        doer.page().locator("a.name").first().click();
        doer.page().waitForURL("**/viec/**");
        doer.send("Tệp bằng chứng", Papers.report("Kết quả rà soát.txt"));
        doer.fill("Ngày làm xong", day);
        doer.press("Nộp");
    }

    private static void acceptAll(Visitor checker, String list) {
        checker.open(list);
        while (checker.page().locator("a.name").count() > 0) {
            checker.page().locator("a.name").first().click();
            checker.page().waitForURL("**/viec/**");
            checker.press("Chấp nhận");
            checker.open(list);
        }
    }

    private static String list(Visitor visitor, String query) {
        visitor.open("/viec" + query);
        return visitor.text();
    }

    @Test
    void showsPlansOfOneYearSideBySideAndAYearBefore() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            secretary.open("/ke-hoach/nam/2023");
            assertThat(secretary.text()).contains("ISO", "Chuyển đổi số", "bệnh án điện tử");
            secretary.open("/ke-hoach?tt=ho-so");
            secretary.followIn("main", "của Sở Y tế năm 2022");
            assertThat(secretary.text()).contains("4 dòng đã làm, 1 không làm, 1 chưa rõ");
            assertThat(secretary.text()).contains("Biên bản họp xem xét.docx");
        }
    }

    @Test
    void showsRowsThatTheProvinceGaveAndWhatBecameOfThem() {
        try (Visitor secretary = Visitor.at(DemoSen.address())) {
            secretary.signIn("thuky.yte", DemoSen.PASSWORD);
            secretary.open("/viec-cap-tren-giao");
            assertThat(secretary.text()).contains("1 dòng chờ xem", "UBND tỉnh Hoa Sen");
        }
        try (Visitor above = Visitor.at(DemoSen.address())) {
            above.signIn("thuky.tinh", DemoSen.PASSWORD);
            above.open("/ke-hoach");
            above.followIn("main", "tỉnh Hoa Sen năm 2023");
            above.open(above.path() + "/giao-xuong");
            assertThat(above.text()).contains("Không nhận", "Sở đã khảo sát xong trong tháng 8");
        }
        try (Visitor leader = Visitor.at(DemoSen.address())) {
            leader.signIn("giamdoc.yte", DemoSen.PASSWORD);
            assertThat(leader.text()).contains("Điều chỉnh kế hoạch lần 1 chờ duyệt");
        }
    }

    @Test
    void worksWithoutScript() {
        try (Visitor doer = Visitor.withoutScript(DemoSen.address())) {
            doer.signIn("thuky.tttt", DemoSen.PASSWORD);
            doer.open("/viec?q=danh+gia+noi+bo");
            doer.page().locator("a.name").first().click();
            doer.page().waitForURL("**/viec/**");
            doer.attach("Tệp bằng chứng", Papers.report("Báo cáo đánh giá nội bộ.txt"));
            doer.press("Thêm các tệp đã chọn");
            assertThat(doer.text()).contains("Báo cáo đánh giá nội bộ.txt");
            doer.press("Nộp");
            assertThat(doer.text()).contains("Đã nộp");
        }
        try (Visitor checker = Visitor.withoutScript(DemoSen.address())) {
            checker.signIn("giamdoc.tttt", DemoSen.PASSWORD);
            checker.open("/viec?ai=cho-toi-duyet&q=danh+gia+noi+bo");
            checker.page().locator("a.name").first().click();
            checker.page().waitForURL("**/viec/**");
            checker.ask("Trả lại");
            checker.fill("Điều cần sửa", "Thiếu biên bản họp kết thúc.");
            checker.press("Trả lại");
            assertThat(checker.text()).contains("Thiếu biên bản họp kết thúc.");
        }
    }

    @Test
    void refusesAFileOf200MegabytesInWords() {
        try (Visitor doer = Visitor.at(DemoSen.address())) {
            openATask(doer);
            doer.attach("Tệp bằng chứng", Papers.ofMegabytes(200, "hồ sơ.pdf"));
            assertThat(doer.text()).contains("Tệp lớn hơn 50 MB.");
        }
        try (Visitor doer = Visitor.withoutScript(DemoSen.address())) {
            openATask(doer);
            doer.attach("Tệp bằng chứng", Papers.ofMegabytes(200, "hồ sơ.pdf"));
            doer.press("Thêm các tệp đã chọn");
            assertThat(doer.heading()).isEqualTo("Tệp quá lớn");
        }
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnds() {
        String words = "Đã hỏi phòng Kế hoạch, thứ Sáu có số.";
        try (Visitor doer = Visitor.at(DemoSen.address())) {
            openATask(doer);
            doer.fill("Ý kiến của bạn", words);
            doer.loseSession();
            doer.press("Gửi ý kiến");
            assertThat(doer.text()).contains("Phiên làm việc đã hết.");

            doer.fill("Tên đăng nhập", "thuky.tttt");
            doer.fill("Mật khẩu", DemoSen.PASSWORD);
            doer.press("Đăng nhập");
            assertThat(doer.text()).contains(words);
            doer.press("Gửi lại");

            assertThat(doer.path()).startsWith("/viec/");
            assertThat(doer.text()).contains(words);
        }
    }

    /** A task of a secretary's own that lies ahead. */
    private static void openATask(Visitor visitor) {
        visitor.signIn("thuky.tttt", DemoSen.PASSWORD);
        visitor.open("/viec?q=hop+xem+xet");
        visitor.page().locator("a.name").first().click();
        visitor.page().waitForURL("**/viec/**");
    }
}
