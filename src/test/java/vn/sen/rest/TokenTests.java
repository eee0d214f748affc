package vn.sen.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.TestBrowser;
import vn.sen.TestClock;
import vn.sen.access.app.KeepAccounts;
import vn.sen.access.app.KeepTokens;
import vn.sen.access.domain.AccessRefusal;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.agency.app.KeepPeople;
import vn.sen.trail.Trail;

@SenTest
class TokenTests {

    @Autowired private TestAgency.Founder founder;
    @Autowired private Tokens tokens;
    @Autowired private KeepTokens keeping;
    @Autowired private KeepAccounts accounts;
    @Autowired private KeepPeople people;
    @Autowired private TestClock clock;
    @Autowired private JdbcClient database;
    @Autowired private Trail trail;
    @LocalServerPort private int port;

    private TestAgency agency;
    private Actor secretary;
    private Actor administrator;

    @BeforeEach
    void found() {
        agency = founder.found("Sở Y tế");
        secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);
        administrator = agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
        tokens.open(secretary);
    }

    @Test
    void letsAProgramIn() {
        assertThat(status(tokens.make(secretary, false).secret())).isEqualTo(200);
    }

    @Test
    void isKeptAsAHashOnly() {
        KeepTokens.Made made = tokens.make(secretary, false);

        assertThat(made.secret()).matches("sen_[A-Za-z0-9_-]{43}");
        assertThat(
                        database.sql(
                                        "select encode(hash, 'escape') from access.token where id = :id")
                                .param("id", made.token().id().value())
                                .query(String.class)
                                .single())
                .doesNotContain(made.secret().substring(4));
    }

    @Test
    void isRefusedWhereItIsMissingOrMadeUp() {
        try (TestCaller none = tokens.caller("");
                TestCaller wrong = tokens.caller("sen_" + "a".repeat(43))) {
            TestCaller.Answer missing = none.get("/api/v1/me");
            assertThat(missing.status()).isEqualTo(401);
            assertThat(missing.code()).isEqualTo("access.token.missing");
            assertThat(missing.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(missing.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(wrong.get("/api/v1/me").code()).isEqualTo("access.token.wrong");
        }
    }

    @Test
    void isRefusedOnceItIsRevoked() {
        KeepTokens.Made made = tokens.make(secretary, true);
        agency.run(() -> keeping.revoke(secretary, made.token().id()));

        assertThat(status(made.secret())).isEqualTo(401);
    }

    @Test
    void isRefusedBehindItsLastDay() {
        String secret = tokens.make(secretary, true).secret();
        clock.set(TestClock.START.plusDays(30));
        assertThat(status(secret)).isEqualTo(200);

        clock.set(TestClock.START.plusDays(31));
        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void isRefusedWhereTheAccountIsClosed() {
        String secret = tokens.make(secretary, true).secret();
        agency.run(() -> done(accounts.lock(administrator, secretary.person())));

        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void isRefusedWhereSomebodyElseSetThePassword() {
        String secret = tokens.make(secretary, true).secret();
        agency.run(() -> accounts.handAgain(administrator, secretary.person()));

        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void isRefusedWhereItsOwnerHasLeft() {
        String secret = tokens.make(secretary, true).secret();
        agency.person("Ngô Thị Hoa", Role.ISO_SECRETARY);
        agency.run(() -> done(people.leave(administrator, secretary.person(), 1)));

        assertThat(status(secret)).isEqualTo(401);
    }

    @Test
    void changesNothingWhereItMayOnlyRead() {
        try (TestCaller reader = tokens.caller(tokens.make(secretary, false).secret())) {
            TestCaller.Answer answer = reader.post("/api/v1/tasks", "{}");
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("rest.read-only");
            assertThat(
                            reader.post(
                                            "/api/v1/deadlines",
                                            "{\"phrase\": \"Quý I\", \"year\": 2023}")
                                    .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void isNoWayToThePagesNorASessionToTheInterface() {
        String login = tokens.open(administrator);
        try (TestBrowser browser = new TestBrowser(port)) {
            String secret = tokens.make(secretary, true).secret();
            assertThat(browser.get("/viec", "Authorization", "Bearer " + secret).location())
                    .startsWith("/dang-nhap");
            browser.get("/dang-nhap");
            browser.post("/dang-nhap", "tenDangNhap", login, "matKhau", Tokens.PASSWORD);
            assertThat(browser.get("/tai-khoan").status()).isEqualTo(200);
            assertThat(browser.get("/api/v1/me").status()).isEqualTo(401);
        }
    }

    @Test
    void slowsDownWhoTriesManyButNotWhoHasOne() {
        String secret = tokens.make(secretary, true).secret();
        try (TestCaller wrong = tokens.caller("sen_" + "b".repeat(43))) {
            TestCaller.Answer last = wrong.get("/api/v1/me");
            for (int each = 0; each < 45 && last.status() == 401; each++) {
                last = wrong.get("/api/v1/me");
            }
            assertThat(last.status()).isEqualTo(429);
            assertThat(last.code()).isEqualTo("access.token.wait");
            assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
            assertThat(
                            wrong.send(
                                            wrong.request("/api/v1/me")
                                                    .setHeader("Authorization", "Bearer " + secret)
                                                    .GET())
                                    .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void costsNoWriteARequest() {
        try (TestCaller program = tokens.caller(tokens.make(secretary, false).secret())) {
            program.get("/api/v1/me");
            assertThat(Statements.atTheServer(() -> program.get("/api/v1/me")))
                    .hasSizeLessThanOrEqualTo(3)
                    .noneMatch(each -> each.startsWith("update") || each.startsWith("insert"));
            clock.set(TestClock.START.plusDays(1));
            assertThat(Statements.atTheServer(() -> program.get("/api/v1/me")))
                    .anyMatch(each -> each.startsWith("update access.token"));
        }
    }

    @Test
    void needsANameAndADayWithinAYear() {
        LocalDate today = TestClock.START;
        assertThat(refusal("  ", today.plusDays(1))).isEqualTo(AccessRefusal.TOKEN_UNNAMED);
        assertThat(refusal("x".repeat(101), today.plusDays(1)))
                .isEqualTo(AccessRefusal.TOKEN_UNNAMED);
        assertThat(refusal("Máy", today)).isEqualTo(AccessRefusal.TOKEN_UNTIL);
        assertThat(refusal("Máy", today.plusYears(1).plusDays(1)))
                .isEqualTo(AccessRefusal.TOKEN_UNTIL);
        assertThat(refusal("Máy", today.plusYears(1))).isNull();
    }

    @Test
    void areNotMoreThanTwenty() {
        for (int each = 0; each < 20; each++) {
            tokens.make(secretary, false);
        }
        assertThat(refusal("Máy", TestClock.START.plusDays(2)))
                .isEqualTo(AccessRefusal.TOKENS_MANY);
    }

    @Test
    void leavesATrailWithoutTheSecret() {
        KeepTokens.Made made = tokens.make(secretary, true);
        agency.run(() -> keeping.revoke(secretary, made.token().id()));

        List<String> acts = new ArrayList<>();
        agency.run(() -> trail.latest(2).forEach(each -> acts.add(each.what() + each.after())));
        assertThat(acts.get(0)).startsWith("token.revoked");
        assertThat(acts.get(1)).startsWith("token.made").contains("write=true");
        assertThat(acts.toString()).doesNotContain(made.secret());
    }

    private int status(String secret) {
        try (TestCaller program = tokens.caller(secret)) {
            return program.get("/api/v1/me").status();
        }
    }

    private @Nullable Object refusal(String name, LocalDate until) {
        return agency.in(() -> keeping.make(secretary, name, until, true))
                        instanceof Outcome.Refused<?>(var reason)
                ? reason
                : null;
    }
}
