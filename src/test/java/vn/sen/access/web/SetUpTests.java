package vn.sen.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import vn.sen.SenTest;
import vn.sen.TestBrowser;
import vn.sen.TestBrowser.Answer;

/** On an installation of its own, since a set-up happens once. */
@SenTest
@TestPropertySource(properties = "sen.test=set-up")
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpTests {

    private static final String PAGE = "/thiet-lap-ban-dau";
    private static final String PASSWORD = "mot cau de nho";

    @LocalServerPort private int port;

    @Test
    @Order(1)
    void leadsEverythingToTheSetUpAtFirst() {
        try (TestBrowser browser = new TestBrowser(port)) {
            assertThat(browser.get("/").location()).isEqualTo(PAGE);
            assertThat(browser.get("/dang-nhap").location()).isEqualTo(PAGE);
            assertThat(browser.get("/don-vi-va-nguoi").location()).isEqualTo(PAGE);
            assertThat(browser.get(PAGE).body()).contains("Thiết lập ban đầu", "Ít nhất 10 ký tự");
        }
    }

    @Test
    @Order(2)
    void saysWhatIsMissingAndKeepsWhatWasTyped() {
        try (TestBrowser browser = new TestBrowser(port)) {
            browser.get(PAGE);
            Answer empty = browser.post(PAGE, "coQuan", " ", "hoTen", "Trần Văn An");
            assertThat(empty.status()).isEqualTo(422);
            assertThat(empty.body())
                    .contains("Nhập tên đầy đủ", "value=\"Trần Văn An\"", "Nhập mật khẩu.");

            assertThat(setUp(browser, "an.tv", "matkhau123", "matkhau123").body())
                    .contains("nhiều người dùng");
            assertThat(setUp(browser, "an.tv", PASSWORD, "khac").body())
                    .contains("chưa giống nhau");
            assertThat(setUp(browser, "Án", PASSWORD, PASSWORD).body()).contains("3 đến 60 ký tự");
            assertThat(browser.get("/").location()).isEqualTo(PAGE);
        }
    }

    @Test
    @Order(3)
    void makesTheAgencyAndSignsItsAdministratorIn() {
        try (TestBrowser browser = new TestBrowser(port)) {
            browser.get(PAGE);

            assertThat(setUp(browser, "An.TV", PASSWORD, PASSWORD).location())
                    .isEqualTo("/bat-dau");
            assertThat(browser.get("/bat-dau").body())
                    .contains("Sở Y tế tỉnh Đồng Tháp", "Thư ký ISO", "Thêm các đơn vị");
            assertThat(browser.get(PAGE).location()).isEqualTo("/");
            assertThat(browser.post(PAGE).location()).isEqualTo("/");
        }
    }

    @Test
    @Order(4)
    void isOverOnceThereIsAnAccount() {
        try (TestBrowser browser = new TestBrowser(port)) {
            assertThat(browser.get(PAGE).location()).isEqualTo("/");
            browser.get("/dang-nhap");
            assertThat(
                            browser.post("/dang-nhap", "tenDangNhap", "an.tv", "matKhau", PASSWORD)
                                    .location())
                    .isEqualTo("/");
        }
    }

    private static Answer setUp(TestBrowser browser, String login, String password, String again) {
        return browser.post(
                PAGE,
                "coQuan",
                "Sở Y tế tỉnh Đồng Tháp",
                "loai",
                "DEPARTMENT",
                "kyHieu",
                "SYT",
                "capTren",
                "UBND tỉnh Đồng Tháp",
                "hoTen",
                "Trần Văn An",
                "tenDangNhap",
                login,
                "matKhau",
                password,
                "matKhauLai",
                again,
                "thuKy",
                "true");
    }
}
