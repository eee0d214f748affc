package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import vn.sen.Apart;

/** People come from a table, are away for some days, and leave. */
@Apart
class PeopleJourneyTests {

    private static final String MORE =
            """
            Họ và tên;Đơn vị;Chức vụ;Vai trò;Tên đăng nhập
            Lý Hải Đăng;Phòng Người có công;Chuyên viên;Công chức phụ trách ISO;dang.ldtbxh
            Trương Mỹ Linh;Phòng Trẻ em;Phó Trưởng phòng;;
            Tô Hồng Phúc;Văn phòng Sở;Chánh Văn phòng;;
            """;

    @Test
    void peopleComeFromATableWithTheirUnitsAndPasswords() {
        String password;
        try (Visitor administrator = Visitor.at(DemoSen.address())) {
            administrator.signIn("thuky.ldtbxh", DemoSen.PASSWORD);
            administrator.open("/don-vi-va-nguoi");
            administrator.follow("Nhập từ bảng");
            administrator.attach("Tệp danh sách", Papers.written("danh-sach.csv", "\ufeff" + MORE));
            administrator.press("Xem trước");
            assertThat(administrator.text())
                    .contains("Lý Hải Đăng", "Trương Mỹ Linh", "Phòng Trẻ em");
            administrator.picture("nhap-nguoi-xem-truoc");
            administrator.press("Áp dụng");
            assertThat(administrator.text()).contains("Lý Hải Đăng", "dang.ldtbxh");
            administrator.picture("nhap-nguoi-mat-khau");
            password =
                    administrator
                            .page()
                            .locator("tr", rowOf("dang.ldtbxh"))
                            .locator("td")
                            .last()
                            .innerText()
                            .strip();
        }
        try (Visitor newcomer = Visitor.at(DemoSen.address())) {
            newcomer.signIn("dang.ldtbxh", password);
            assertThat(newcomer.path()).startsWith("/tai-khoan");
        }
    }

    private static com.microsoft.playwright.Page.LocatorOptions rowOf(String login) {
        return new com.microsoft.playwright.Page.LocatorOptions().setHasText(login);
    }

    @Test
    void aSubstituteSeesWhatWaitsUntilTheAbsenceEnds() {
        try (Visitor head = Visitor.at(DemoSen.address())) {
            head.signIn("tccb.yte", DemoSen.PASSWORD);
            head.page().locator("details.me summary").click();
            head.follow("Báo vắng mặt");
            head.fill("Ngày đầu tiên vắng", "2023-09-27");
            head.fill("Ngày cuối cùng vắng", "2023-09-26");
            head.choose("Người thay", "Mai Thu Trang, Phòng Kế hoạch – Tài chính");
            head.press("Báo vắng");
            assertThat(head.text()).contains("Ngày kết thúc đứng trước ngày bắt đầu");
            head.fill("Ngày cuối cùng vắng", "2023-09-29");
            head.press("Báo vắng");
            assertThat(head.text()).contains("Mai Thu Trang thay", "Đang vắng");
            head.picture("bao-vang");
        }
        try (Visitor substitute = Visitor.at(DemoSen.address())) {
            substitute.signIn("iso.khtc.yte", DemoSen.PASSWORD);
            substitute.open("/viec?khi=tat-ca");
            assertThat(listed(substitute)).contains("Tổ chức cán bộ");
            substitute.open("/don-vi-va-nguoi?q=Cao+Xuan+Hieu");
            assertThat(substitute.text()).contains("Đang vắng đến 29/9/2023, Mai Thu Trang thay");
            substitute.picture("nguoi-dang-vang");
        }
        try (Visitor head = Visitor.withoutScript(DemoSen.address())) {
            head.signIn("tccb.yte", DemoSen.PASSWORD);
            head.open("/don-vi-va-nguoi?q=Cao+Xuan+Hieu");
            head.follow("Cao Xuân Hiếu");
            head.follow("Vắng mặt");
            head.page().locator("form[action$='/ket-thuc'] button").first().click();
            assertThat(head.page().locator("main").innerText()).contains("Mọi việc trở về ngay");
        }
        try (Visitor substitute = Visitor.at(DemoSen.address())) {
            substitute.signIn("iso.khtc.yte", DemoSen.PASSWORD);
            substitute.open("/viec?khi=tat-ca");
            assertThat(listed(substitute)).doesNotContain("Tổ chức cán bộ");
        }
    }

    private static String listed(Visitor visitor) {
        return visitor.page().locator("table[data-rows] tbody").innerText();
    }

    @Test
    void theDemonstrationHasASubstituteWhoWorksForAnother() {
        try (Visitor substitute = Visitor.at(DemoSen.address())) {
            substitute.signIn("canbo.nvd.yte", DemoSen.PASSWORD);
            assertThat(substitute.text()).contains("thay Đỗ Ngọc Vy");
            substitute.picture("thay-trang-dau");
            substitute.open("/viec");
            assertThat(substitute.text()).contains("thay Đỗ Ngọc Vy");
            substitute.picture("thay-danh-sach");
            Locator first = substitute.page().locator("a.name").first();
            first.click();
            substitute.page().waitForURL("**/viec/**");
            assertThat(substitute.text()).contains("Việc này chờ bạn thay cho Đỗ Ngọc Vy");
            substitute.picture("thay-mot-viec");
        }
    }

    @Test
    void nobodyLeavesBeforeHisWorkIsHandedOver() {
        try (Visitor administrator = Visitor.at(DemoSen.address())) {
            administrator.signIn("thuky.tttt", DemoSen.PASSWORD);
            administrator.open("/don-vi-va-nguoi?q=Giang+Manh+Cuong");
            administrator.follow("Giang Mạnh Cường");
            assertThat(administrator.text()).contains("việc chờ người này");
            administrator.picture("con-viec");
            administrator.follow("Bàn giao việc");
            assertThat(administrator.text()).contains("Trưởng đơn vị, Văn phòng Sở");
            administrator
                    .page()
                    .locator("select[name=nhan]")
                    .first()
                    .selectOption(
                            new com.microsoft.playwright.options.SelectOption()
                                    .setLabel("Vương Nhật Minh"));
            administrator.press("Xem trước");
            administrator.press("Bàn giao tất cả");
            assertThat(administrator.text()).contains("Ghi lý do bàn giao");
            administrator.fill("Lý do", "Nghỉ hưu từ 01/10");
            administrator.picture("ban-giao");
            administrator.press("Bàn giao tất cả");
            assertThat(administrator.text()).doesNotContain("việc chờ người này");
            administrator.ask("Thôi làm việc ở đây");
            administrator.press("Thôi làm việc ở đây");
            assertThat(administrator.text()).contains("đã thôi làm việc");
        }
        try (Visitor gone = Visitor.at(DemoSen.address())) {
            gone.signIn("vanphong.tttt", DemoSen.PASSWORD);
            assertThat(gone.path()).startsWith("/dang-nhap");
        }
    }
}
