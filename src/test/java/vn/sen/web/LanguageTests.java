package vn.sen.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.sen.TestAgency.done;

import java.util.NoSuchElementException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestBrowser;
import vn.sen.TestBrowser.Answer;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;

@SenTest
class LanguageTests {

    @LocalServerPort private int port;
    @Autowired private Texts texts;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Accounts accounts;
    private TestBrowser browser;

    @BeforeEach
    void open() {
        TestAgency agency = founder.found("Sở Y tế");
        Actor secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);
        String login = "an." + UUID.randomUUID();
        agency.in(() -> done(accounts.open(null, secretary.person(), login, "mot cau de nho")));
        browser = new TestBrowser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void isVietnameseWhateverTheBrowserPrefers() {
        Answer page = browser.get("/dang-nhap", "Accept-Language", "en-GB,en");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("<html lang=\"vi\">", "Đến nội dung chính");
    }

    @Test
    void isTheOneThatTheReaderChose() {
        browser.get("/dang-nhap");
        Answer chosen = browser.post("/ngon-ngu", "ngonNgu", "en", "ve", "/dang-nhap");
        assertThat(chosen.location()).endsWith("/dang-nhap");
        assertThat(browser.get("/dang-nhap").body())
                .contains("<html lang=\"en\">", "Skip to the content");
        browser.post("/ngon-ngu", "ngonNgu", "vi", "ve", "/dang-nhap");
        assertThat(browser.get("/dang-nhap").body()).contains("<html lang=\"vi\">");
    }

    @Test
    void isVietnameseWhereAnotherIsAskedFor() {
        browser.get("/dang-nhap");
        browser.post("/ngon-ngu", "ngonNgu", "<fr>", "ve", "/dang-nhap");
        assertThat(browser.get("/dang-nhap").body()).contains("<html lang=\"vi\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "/a?b=//c", ""})
    void leadsNowhereElse(String back) {
        browser.get("/dang-nhap");
        Answer chosen = browser.post("/ngon-ngu", "ngonNgu", "en", "ve", back);
        assertThat(chosen.location()).matches("(http://localhost:" + port + ")?/");
    }

    @Test
    void keepsInVietnameseWhatIsWrittenDown() {
        String kept = Language.ENGLISH.during(() -> texts.kept("ui.me.signOut"));
        assertThat(kept).isEqualTo("Đăng xuất");
        String shown = Language.ENGLISH.during(() -> texts.get("ui.me.signOut"));
        assertThat(shown).isEqualTo("Sign out");
    }

    @Test
    void hasNoWordsForAKeyThatNobodyWrote() {
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> texts.get("nobody.wrote.this"));
    }
}
