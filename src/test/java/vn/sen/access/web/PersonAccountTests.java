package vn.sen.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.TestAgency.done;

import java.util.UUID;
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
import vn.sen.TestBrowser.Answer;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;

@SenTest
class PersonAccountTests {

    private static final String PASSWORD = "mot cau de nho";
    private static final Pattern ONE_TIME =
            Pattern.compile("([a-z2-9]{3}-[a-z2-9]{3}-[a-z2-9]{3}-[a-z2-9]{3})");

    @LocalServerPort private int port;
    @Autowired private Accounts accounts;
    @Autowired private TestAgency.Founder founder;

    private final String admin = "admin." + UUID.randomUUID().toString().substring(0, 8);
    private final String login = "an." + UUID.randomUUID().toString().substring(0, 8);
    private TestAgency agency;
    private Actor administrator;
    private String page;
    private TestBrowser office;
    private TestBrowser desk;

    @BeforeEach
    void signAdministratorIn() {
        agency = founder.found("Sở Y tế");
        administrator = agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
        agency.in(() -> done(accounts.open(null, administrator.person(), admin, PASSWORD)));
        page = address(agency.person("Trần Văn An", Role.ISO_SECRETARY));
        office = new TestBrowser(port);
        desk = new TestBrowser(port);
        signIn(office, admin, PASSWORD);
        office.get("/tai-khoan");
    }

    @AfterEach
    void closeBrowsers() {
        office.close();
        desk.close();
    }

    @Test
    void handsAPasswordOverThatIsChangedFirst() {
        assertThat(office.get(page).body()).contains("chưa có tài khoản");
        Answer opened = office.post(page, "tenDangNhap", login);
        String handed = oneTime(opened);
        assertThat(opened.body()).contains(login, "chỉ hiện một lần");
        assertThat(office.get(page).body()).doesNotContain(handed).contains("chưa đổi");

        assertThat(signIn(desk, login, handed).location()).isEqualTo("/");
        assertThat(desk.get("/bat-dau").location()).isEqualTo("/tai-khoan");
        assertThat(desk.get("/tai-khoan").body()).contains("Đặt mật khẩu của riêng mình");
        assertThat(change(desk, handed, PASSWORD, "khac").body()).contains("chưa giống nhau");
        assertThat(change(desk, "sai " + handed, PASSWORD, PASSWORD).body())
                .contains("Mật khẩu hiện tại chưa đúng");
        assertThat(change(desk, handed, "ngan", "ngan").status()).isEqualTo(422);
        assertThat(change(desk, handed, PASSWORD, PASSWORD).location()).isEqualTo("/tai-khoan");
        assertThat(desk.get("/tai-khoan").body()).contains("Đã đổi mật khẩu");
        assertThat(desk.get("/bat-dau").status()).isEqualTo(200);
    }

    @Test
    void refusesALoginNameThatIsTakenAlsoElsewhere() {
        TestAgency other = founder.found("Sở Tư pháp");
        Actor stranger = other.person("Phạm Người Lạ", Role.STAFF);
        other.in(() -> done(accounts.open(null, stranger.person(), login, PASSWORD)));
        office.get(page);

        Answer refused = office.post(page, "tenDangNhap", login);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("đã có người dùng", "value=\"" + login + "\"");
        assertThat(office.post(page, "tenDangNhap", "đào").body()).contains("3 đến 60 ký tự");
        assertThat(office.get(address(stranger)).status()).isEqualTo(404);
    }

    @Test
    void endsTheSessionsOfALockedAccount() {
        office.get(page);
        String handed = oneTime(office.post(page, "tenDangNhap", login));
        signIn(desk, login, handed);
        assertThat(desk.get("/tai-khoan").status()).isEqualTo(200);

        assertThat(office.post(page + "/khoa").location()).isEqualTo(page);
        assertThat(desk.get("/tai-khoan").location()).startsWith("/dang-nhap");
        desk.get("/dang-nhap");
        assertThat(signIn(desk, login, handed).body()).contains("đang bị khoá");

        office.get(page);
        office.post(page + "/mo-khoa");
        String again = oneTime(office.post(page + "/mat-khau"));
        assertThat(signIn(desk, login, handed).body()).contains("chưa đúng");
        assertThat(signIn(desk, login, again).location()).isEqualTo("/");
    }

    @Test
    void neverLocksTheLastAdministratorOut() {
        office.get(address(administrator));

        Answer refused = office.post(address(administrator) + "/khoa");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("quản trị cuối cùng");
    }

    @Test
    void areForAdministratorsOnly() {
        office.get(page);
        String handed = oneTime(office.post(page, "tenDangNhap", login));
        signIn(desk, login, handed);
        desk.get("/tai-khoan");
        change(desk, handed, PASSWORD, PASSWORD);

        assertThat(desk.get(page).status()).isEqualTo(403);
        assertThat(desk.post(page, "tenDangNhap", "khac").status()).isEqualTo(403);
    }

    @Test
    void signsWhoLeftOut() {
        agency.person("Ngô Thị Hoa", Role.ISO_SECRETARY);
        office.get(page);
        String handed = oneTime(office.post(page, "tenDangNhap", login));
        signIn(desk, login, handed);
        String person = page.replace("/tai-khoan", "");
        office.get(person);

        office.post(person + "/thoi-viec", "phienBan", "1");

        assertThat(desk.get("/tai-khoan").location()).startsWith("/dang-nhap");
        desk.get("/dang-nhap");
        assertThat(signIn(desk, login, handed).body()).contains("chưa đúng");
    }

    private static Answer change(TestBrowser browser, String old, String chosen, String again) {
        return browser.post(
                "/tai-khoan", "matKhauCu", old, "matKhauMoi", chosen, "matKhauLai", again);
    }

    private static Answer signIn(TestBrowser browser, String name, String password) {
        browser.get("/dang-nhap");
        return browser.post("/dang-nhap", "tenDangNhap", name, "matKhau", password);
    }

    private static String address(Actor person) {
        return "/don-vi-va-nguoi/" + person.person() + "/tai-khoan";
    }

    private static String oneTime(Answer answer) {
        Matcher found = ONE_TIME.matcher(answer.body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
