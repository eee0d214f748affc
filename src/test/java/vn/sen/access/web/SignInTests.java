package vn.sen.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.TestAgency.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestBrowser;
import vn.sen.TestBrowser.Answer;
import vn.sen.TestClock;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

@SenTest
class SignInTests {

    private static final String PASSWORD = "mot cau de nho";
    private static final String TYPED = "Đã gửi báo cáo “quý III”";

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private TestAgency.Founder founder;
    @Autowired private JdbcClient database;
    @Autowired private TestClock clock;
    @Autowired private Trail trail;

    private final String login = "an." + UUID.randomUUID().toString().substring(0, 8);
    private TestAgency agency;
    private Actor secretary;
    private TestBrowser browser;

    @BeforeEach
    void openAccount() {
        agency = founder.found("Sở Y tế");
        secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);
        agency.in(() -> done(accounts.open(null, secretary.person(), login, PASSWORD)));
        browser = new TestBrowser(port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    @Test
    void letsInWhoKnowsThePassword() {
        browser.get("/dang-nhap");

        assertThat(signIn(login, PASSWORD).location()).isEqualTo("/");
        assertThat(browser.get("/tai-khoan").body()).contains("Trần Văn An", "Thư ký ISO", login);
    }

    @Test
    void takesTheLoginNameInCapitalsToo() {
        browser.get("/dang-nhap");

        assertThat(signIn(" " + login.toUpperCase(java.util.Locale.ROOT), PASSWORD).location())
                .isEqualTo("/");
    }

    @Test
    void leadsBackToThePageThatWasWanted() {
        assertThat(browser.get("/tai-khoan?a=1").location())
                .isEqualTo("/dang-nhap?tiep=%2Ftai-khoan%3Fa%3D1");
        browser.get("/dang-nhap?tiep=%2Ftai-khoan%3Fa%3D1");

        assertThat(
                        browser.post(
                                        "/dang-nhap",
                                        "tenDangNhap",
                                        login,
                                        "matKhau",
                                        PASSWORD,
                                        "tiep",
                                        "/tai-khoan?a=1")
                                .location())
                .isEqualTo("/tai-khoan?a=1");
    }

    @Test
    void neverLeadsElsewhere() {
        browser.get("/dang-nhap");

        assertThat(
                        browser.post(
                                        "/dang-nhap",
                                        "tenDangNhap",
                                        login,
                                        "matKhau",
                                        PASSWORD,
                                        "tiep",
                                        "//evil.example")
                                .location())
                .isEqualTo("/");
    }

    @Test
    void answersAWrongPasswordAndAnUnknownNameAlike() {
        browser.get("/dang-nhap");

        Answer wrong = signIn(login, "sai mat khau");
        Answer unknown = signIn("khong.co." + login, PASSWORD);

        assertThat(List.of(wrong.status(), unknown.status())).containsOnly(422);
        assertThat(List.of(wrong.body(), unknown.body()))
                .allSatisfy(body -> assertThat(body).contains("chưa đúng"))
                .noneMatch(body -> body.contains("sai mat khau") || body.contains(PASSWORD));
    }

    @Test
    void makesAGuesserWaitAndSaysHowLong() {
        browser.get("/dang-nhap");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(login, "doan lan " + i).body()).contains("chưa đúng");
        }

        assertThat(signIn(login, PASSWORD).body()).contains("Đợi 2 giây");

        clock.set(LocalDate.of(2023, 1, 10));
        assertThat(signIn(login, PASSWORD).location()).isEqualTo("/");
    }

    @Test
    void letsInWhoSignedInWhileTheClockWasAhead() {
        clock.set(LocalDate.of(2031, 1, 6));
        browser.get("/dang-nhap");
        assertThat(signIn(login, PASSWORD).location()).isEqualTo("/");

        clock.set(LocalDate.of(2023, 1, 9));
        try (TestBrowser another = new TestBrowser(port)) {
            another.get("/dang-nhap");
            assertThat(another.post("/dang-nhap", "tenDangNhap", login, "matKhau", PASSWORD))
                    .extracting(each -> each.location())
                    .isEqualTo("/");
        }
    }

    @Test
    void slowsAnAddressThatTriesManyNames() {
        browser.get("/dang-nhap");
        for (int i = 0; i < 40; i++) {
            signIn("ten" + i + login, "doan");
        }

        assertThat(signIn(login, PASSWORD).body()).contains("Đợi");
    }

    @Test
    void keepsSessionsInTheDatabaseUnderANewNumber() {
        browser.get("/dang-nhap");
        signIn(login, PASSWORD);

        assertThat(
                        database.sql(
                                        """
                                        select count(*)
                                          from access.spring_session s
                                          join access.account a
                                            on a.id::text = s.principal_name
                                         where a.login = :login
                                        """)
                                .param("login", login)
                                .query(Integer.class)
                                .single())
                .isEqualTo(1);
    }

    @Test
    void endsTheSessionAtSigningOut() {
        browser.get("/dang-nhap");
        signIn(login, PASSWORD);
        browser.get("/tai-khoan");

        assertThat(browser.post("/dang-xuat").location()).isEqualTo("/dang-nhap?tam-biet");
        assertThat(browser.get("/tai-khoan").location()).startsWith("/dang-nhap");
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionEnded() {
        browser.get("/dang-nhap");
        signIn(login, PASSWORD);
        browser.get("/tai-khoan");
        browser.forgetCookie("sen");

        assertThat(browser.post("/viec/7?x=1", "noiDung", TYPED).location())
                .isEqualTo("/dang-nhap?ngat");
        assertThat(browser.get("/dang-nhap?ngat").body()).contains("được giữ lại");
        assertThat(signIn(login, PASSWORD).location()).isEqualTo("/gui-lai");
        assertThat(browser.get("/gui-lai").body())
                .contains("action=\"/viec/7?x=1\"", "name=\"noiDung\" value=\"" + TYPED + "\"");

        browser.post("/gui-lai");
        assertThat(browser.get("/gui-lai").location()).isEqualTo("/");
    }

    @Test
    void givesWhatWasTypedToNobodyElse() {
        String other = "binh." + login;
        Actor colleague = agency.person("Lê Thị Bình", Role.STAFF);
        agency.in(() -> done(accounts.open(null, colleague.person(), other, PASSWORD)));
        browser.get("/dang-nhap");
        signIn(login, PASSWORD);
        browser.get("/tai-khoan");
        browser.forgetCookie("sen");
        browser.post("/viec/7?x=1", "noiDung", TYPED);
        browser.get("/dang-nhap?ngat");

        assertThat(signIn(other, PASSWORD).location()).isEqualTo("/");
        assertThat(browser.get("/gui-lai").location()).isEqualTo("/");
    }

    @Test
    void leavesWhoCameAndWentInTheTrail() {
        browser.get("/dang-nhap");
        signIn(login, "sai mat khau");
        signIn(login, PASSWORD);
        browser.get("/tai-khoan");
        browser.post("/dang-xuat");

        assertThat(trailOfTheAccount())
                .extracting(Entry::what, Entry::by, each -> each.after().get("why"))
                .containsExactly(
                        tuple("account.opened", null, null),
                        tuple("account.sign-in-refused", null, "WRONG_PASSWORD"),
                        tuple("account.signed-in", secretary.person(), null),
                        tuple("account.signed-out", secretary.person(), null));
    }

    @Test
    void notesAGuesserWhoWaitsOncePerWait() {
        browser.get("/dang-nhap");
        for (int i = 0; i < 9; i++) {
            signIn(login, "doan lan " + i);
        }

        assertThat(trailOfTheAccount())
                .extracting(each -> each.after().get("why"))
                .filteredOn(Objects::nonNull)
                .containsExactly(
                        "WRONG_PASSWORD",
                        "WRONG_PASSWORD",
                        "WRONG_PASSWORD",
                        "WRONG_PASSWORD",
                        "WRONG_PASSWORD",
                        "WAITING");
    }

    @Test
    void keepsNothingPersonalOfARefusal() {
        browser.get("/dang-nhap");
        signIn(login, "mật khẩu gõ nhầm");

        assertThat(trailOfTheAccount().getLast().after())
                .containsOnly(Map.entry("why", "WRONG_PASSWORD"));
    }

    private List<Entry> trailOfTheAccount() {
        UUID account =
                database.sql("select a.id from access.account a where a.login = :login")
                        .param("login", login)
                        .query(UUID.class)
                        .single();
        return agency.in(() -> trail.of(new Subject("account", account)));
    }

    @Test
    void answersAFormWithAForeignTokenInWords() {
        browser.get("/dang-nhap");
        browser.forgetToken();

        Answer answer = signIn(login, PASSWORD);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Trang này mở đã lâu", "Quay lại trang trước");
    }

    private Answer signIn(String name, String password) {
        return browser.post("/dang-nhap", "tenDangNhap", name, "matKhau", password);
    }
}
