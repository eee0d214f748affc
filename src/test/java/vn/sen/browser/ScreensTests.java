package vn.sen.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sen.Apart;

/** Pictures of the pages, made from the demonstration. */
@Apart
class ScreensTests {

    @ParameterizedTest
    @CsvSource({
        "trang-chinh-thu-ky, thuky.yte, LIGHT, /",
        "trang-chinh-thu-ky, thuky.yte, DARK, /",
        "trang-chinh-thu-ky, thuky.yte, PHONE, /",
        "trang-chinh-lanh-dao, giamdoc.yte, LIGHT, /",
        "trang-chinh-lanh-dao, giamdoc.yte, PHONE, /",
        "trang-chinh-don-vi, iso.nvd.yte, LIGHT, /",
        "trang-chinh-don-vi, iso.nvd.yte, PHONE, /",
        "danh-sach-viec, thuky.yte, LIGHT, /viec?ai=co-quan",
        "danh-sach-viec, nvd.yte, PHONE, /viec",
        "don-doc, thuky.yte, LIGHT, /don-doc",
        "don-doc, thuky.yte, PHONE, /don-doc",
        "lich-tuan, thuky.yte, LIGHT, /lich-tuan",
        "lich-tuan, thuky.yte, PHONE, /lich-tuan",
        "phieu-don-vi, nvd.yte, LIGHT, /phieu-don-vi",
        "don-vi-va-nguoi, quantri.yte, LIGHT, /don-vi-va-nguoi",
        "lich-lam-viec, quantri.yte, LIGHT, /thiet-lap/lich",
        "co-quan, quantri.yte, LIGHT, /thiet-lap",
        "tai-ke-hoach-len, thuky.yte, LIGHT, /ke-hoach/tai-len",
        "nhieu-ke-hoach, thuky.yte, LIGHT, /ke-hoach/nam/2023",
        "nhieu-ke-hoach, thuky.yte, DARK, /ke-hoach/nam/2023",
        "nhieu-ke-hoach, thuky.yte, PHONE, /ke-hoach/nam/2023",
        "viec-cap-tren-giao, thuky.yte, LIGHT, /viec-cap-tren-giao",
        "viec-cap-tren-giao, thuky.yte, PHONE, /viec-cap-tren-giao",
    })
    void showThePages(String name, String login, Looks looks, String path) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.signIn(login, DemoSen.PASSWORD);
            visitor.open(path);
            assertThat(visitor.heading()).isNotBlank();
            visitor.picture(name);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "giao-xuong, thuky.tinh, LIGHT, /ke-hoach, tỉnh Hoa Sen năm 2023, /giao-xuong",
        "giao-xuong, thuky.tinh, DARK, /ke-hoach, tỉnh Hoa Sen năm 2023, /giao-xuong",
        "giao-xuong, thuky.tinh, PHONE, /ke-hoach, tỉnh Hoa Sen năm 2023, /giao-xuong",
        "ho-so, thuky.yte, LIGHT, /ke-hoach?tt=ho-so, của Sở Y tế năm 2022, ''",
        "ho-so, thuky.yte, PHONE, /ke-hoach?tt=ho-so, của Sở Y tế năm 2022, ''",
        "dieu-chinh, giamdoc.yte, LIGHT, /, Xem và quyết định, ''",
        "dieu-chinh, giamdoc.yte, DARK, /, Xem và quyết định, ''",
        "dieu-chinh, giamdoc.yte, PHONE, /, Xem và quyết định, ''",
        "phoi-hop, vanphong.yte, LIGHT, /viec?ai=co-quan&q=benh+an, Triển khai hồ sơ, /phoi-hop",
        "phoi-hop, vanphong.yte, PHONE, /viec?ai=co-quan&q=benh+an, Triển khai hồ sơ, /phoi-hop",
        "cap-tren-giao, thuky.yte, LIGHT, /viec-cap-tren-giao, Rà soát, ''",
        "cap-tren-giao, thuky.yte, PHONE, /viec-cap-tren-giao, Rà soát, ''",
    })
    void showWhatLiesBehindALink(
            String name, String login, Looks looks, String list, String link, String part) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.signIn(login, DemoSen.PASSWORD);
            visitor.open(list);
            visitor.followIn("main", link);
            if (!part.isEmpty()) {
                visitor.open(visitor.path() + part);
            }
            assertThat(visitor.heading()).isNotBlank();
            visitor.picture(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK", "PHONE"})
    void showATaskThatCameBack(Looks looks) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.signIn("iso.nvd.yte", DemoSen.PASSWORD);
            visitor.page().locator("article.task a.name").first().click();
            visitor.page().waitForURL("**/viec/**");
            assertThat(visitor.text()).contains("Nộp lại");
            visitor.picture("viec");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ke-hoach-nam, LIGHT, ''",
        "ke-hoach-nam, PHONE, ''",
        "ban-doc, LIGHT, /doc",
        "lich-su, LIGHT, /lich-su",
        "lich-su, DARK, /lich-su",
        "lich-su, PHONE, /lich-su",
    })
    void showThePlan(String name, Looks looks, String part) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.signIn("thuky.yte", DemoSen.PASSWORD);
            visitor.open("/ke-hoach");
            visitor.followIn("main", "của Sở Y tế trong năm 2023");
            visitor.open(visitor.path() + part);
            visitor.picture(name);
        }
    }

    @ParameterizedTest
    @CsvSource({"LIGHT", "DARK"})
    void showTheDoor(Looks looks) {
        try (Visitor visitor = Visitor.at(DemoSen.address(), looks)) {
            visitor.open("/dang-nhap");
            visitor.picture("dang-nhap");
        }
    }
}
