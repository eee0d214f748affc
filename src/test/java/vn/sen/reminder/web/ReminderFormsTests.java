package vn.sen.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.sen.TestAgency.as;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;

/** What people choose, and where administrators send letters through. */
@SenTest
class ReminderFormsTests {

    private static final String CHOICES = "/tai-khoan/nhac-viec";
    private static final String SERVER = "/thiet-lap/thu-nhac-viec";

    @Autowired private MockMvcTester browser;
    @Autowired private TestAgency.Founder agencies;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

    private TestAgency agency;
    private Actor administrator;
    private Actor clerk;

    @BeforeEach
    void foundAnAgency() {
        agency = agencies.found("Sở Tư pháp");
        administrator = agency.person("Ngô Quản Trị", Role.ADMINISTRATOR);
        clerk = agency.person("Mai Văn Thư", Role.CLERK);
    }

    @Test
    void keepWhatAPersonChose() {
        assertThat(
                        post(
                                CHOICES,
                                clerk,
                                "kenh-late",
                                "AT_ONCE",
                                "kenh-opens",
                                "NONE",
                                "gio",
                                "06:30",
                                "phienBan",
                                "0"))
                .hasStatus3xxRedirection();

        assertThat(get(CHOICES, clerk))
                .bodyText()
                .contains(
                        "<option value=\"AT_ONCE\" selected",
                        "<option value=\"NONE\" selected",
                        "<option value=\"06:30\" selected");
        assertThat(get(CHOICES, administrator)).bodyText().doesNotContain("\"NONE\" selected");
    }

    @Test
    void takeNothingThatThePageDoesNotOffer() {
        assertThat(post(CHOICES, clerk, "kenh-late", "LOUDLY", "phienBan", "0")).hasStatus(422);
        assertThat(post(CHOICES, clerk, "gio", "25:99", "phienBan", "0")).hasStatus(422);
        assertThat(post(CHOICES, clerk, "phienBan", "x")).hasStatus(422);
    }

    @Test
    void doNotOverwriteWhatWasChosenMeanwhile() {
        assertThat(post(CHOICES, clerk, "gio", "06:30", "phienBan", "0")).hasStatus3xxRedirection();
        assertThat(post(CHOICES, clerk, "gio", "08:00", "phienBan", "0")).hasStatus(409);
    }

    @Test
    void sayThatThereIsNoServer() {
        assertThat(get(SERVER, administrator))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có máy chủ thư")
                .doesNotContain("gui-thu\"");
        assertThat(get(CHOICES, clerk)).bodyText().contains("chưa có máy chủ thư");
        assertThat(post(SERVER + "/gui-thu", administrator)).hasStatus(422);
    }

    @Test
    void setAServerAndKeepItsPasswordFromEverybody() {
        assertThat(set("0", "mayChu", "mail.tinh.gov.vn", "matKhau", "rat-bi-mat"))
                .hasStatus3xxRedirection();

        assertThat(get(SERVER, administrator))
                .bodyText()
                .contains("mail.tinh.gov.vn", "Đã có mật khẩu")
                .doesNotContain("rat-bi-mat");
        assertThat(kept()).isNotEmpty().doesNotContain("rat-bi-mat");

        String sealed = kept();
        assertThat(set("1", "mayChu", "mail2.tinh.gov.vn")).hasStatus3xxRedirection();
        assertThat(kept()).isEqualTo(sealed);
        assertThat(set("1", "mayChu", "mail3.tinh.gov.vn")).hasStatus(409);
    }

    @Test
    void refuseAServerThatCannotBeOne() {
        assertThat(set("0", "mayChu", "mail tinh\r\nRCPT")).hasStatus(422);
        assertThat(set("0", "mayChu", "")).hasStatus(422);
        assertThat(set("0", "mayChu", "a.vn", "cong", "70000")).hasStatus(422);
        assertThat(set("0", "mayChu", "a.vn", "nguoiGui", "khong-phai-thu")).hasStatus(422);
        assertThat(set("0", "mayChu", "a.vn", "diaChi", "javascript:alert(1)")).hasStatus(422);
    }

    @Test
    void areTheAdministratorsAlone() {
        assertThat(get(SERVER, clerk)).hasStatus(403);
        assertThat(post(SERVER, clerk, "mayChu", "a.vn")).hasStatus(403);
        assertThat(post(SERVER + "/gui-thu", clerk)).hasStatus(403);
    }

    /** With good values for all that is not named. */
    private MvcTestResult set(String version, String... namesAndValues) {
        var request = browser.post().uri(SERVER).with(as(administrator)).with(csrf());
        var values = new LinkedHashMap<String, String>();
        values.put("cong", "587");
        values.put("baoMat", "STARTTLS");
        values.put("dangNhap", "nhac-viec");
        values.put("nguoiGui", "nhac-viec@tinh.gov.vn");
        values.put("diaChi", "https://sen.tinh.gov.vn");
        values.put("phienBan", version);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        values.forEach(request::param);
        return request.exchange();
    }

    private String kept() {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        return agency.in(
                () ->
                        Objects.requireNonNull(
                                transaction.execute(
                                        begun ->
                                                database.sql(
                                                                "select m.password from"
                                                                        + " reminder.mail_server m")
                                                        .query(String.class)
                                                        .single())));
    }

    private MvcTestResult get(String path, Actor who) {
        return browser.get().uri(path).with(as(who)).exchange();
    }

    private MvcTestResult post(String path, Actor who, String... namesAndValues) {
        var request = browser.post().uri(path).with(as(who)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }
}
