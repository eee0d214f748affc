package vn.sen.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestBrowser;
import vn.sen.actor.Role;
import vn.sen.rest.TestCaller;
import vn.sen.rest.Tokens;

@SenTest
class TokenPageTests {

    private static final String PAGE = "/tai-khoan/ma-truy-cap";
    private static final Pattern SECRET = Pattern.compile("sen_[A-Za-z0-9_-]{43}");
    private static final Pattern REVOKE = Pattern.compile(PAGE + "/[0-9a-f-]+/thu-hoi");

    @LocalServerPort private int port;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Tokens tokens;

    private TestBrowser browser;

    @BeforeEach
    void signIn() {
        var secretary = founder.found("Sở Y tế").person("Trần Văn An", Role.ISO_SECRETARY);
        browser = new TestBrowser(port);
        browser.get("/dang-nhap");
        browser.post(
                "/dang-nhap", "tenDangNhap", tokens.open(secretary), "matKhau", Tokens.PASSWORD);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void showsASecretOnceAndTakesItBack() {
        assertThat(browser.get(PAGE).body()).contains("Chưa có mã nào");
        TestBrowser.Answer made =
                browser.post(PAGE, "ten", "Phần mềm một cửa", "han", "90", "quyen", "ghi");

        String secret = found(SECRET, made.body());
        assertThat(made.whole().headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(status(secret)).isEqualTo(200);
        String page = browser.get(PAGE).body();
        assertThat(page).contains("Phần mềm một cửa", "Đọc và ghi").doesNotContain(secret);

        assertThat(browser.post(found(REVOKE, page)).location()).isEqualTo(PAGE);
        assertThat(browser.get(PAGE).body()).contains("Đã thu hồi mã", "Chưa có mã nào");
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void bringsTheFormBackWithWhatIsWrong() {
        browser.get(PAGE);

        TestBrowser.Answer unnamed = browser.post(PAGE, "ten", "", "han", "90", "quyen", "doc");
        assertThat(unnamed.status()).isEqualTo(422);
        assertThat(unnamed.body()).contains("Đặt tên cho mã");
        TestBrowser.Answer endless = browser.post(PAGE, "ten", "Máy", "han", "9999");
        assertThat(endless.status()).isEqualTo(422);
        assertThat(endless.body()).contains("không quá một năm");
    }

    @Test
    void leadsToTheDescriptionForPeople() {
        assertThat(browser.get("/tai-khoan").body()).contains("href=\"" + PAGE + "\"");
        assertThat(browser.get("/api").body())
                .contains("/api/v1/tasks/{task}/submit", "Nộp việc đã làm xong", "openapi.json");
    }

    private int status(String secret) {
        try (TestCaller program = tokens.caller(secret)) {
            return program.get("/api/v1/me").status();
        }
    }

    private static String found(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
