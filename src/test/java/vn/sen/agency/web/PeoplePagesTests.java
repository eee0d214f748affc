package vn.sen.agency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.TestClock;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.UnitView;
import vn.sen.agency.app.ReadPeople;
import vn.sen.trail.Entry;
import vn.sen.trail.Trail;

@SenTest
class PeoplePagesTests {

    private static final String PEOPLE = "/don-vi-va-nguoi";

    @Autowired private MockMvcTester mvc;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Agencies agencies;
    @Autowired private ReadPeople people;
    @Autowired private Trail trail;

    private TestAgency agency;
    private Actor administrator;

    @BeforeEach
    void foundAgency() {
        agency = founder.found("Sở Y tế");
        administrator = agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
    }

    @Test
    void listsPeopleByGivenNameAndFindsThemWithoutMarks() {
        agency.person("Nguyễn Thị Đào", agency.unit("Phòng Nghiệp vụ Y"), Role.UNIT_HEAD);
        agency.person("Trần Văn An", Role.ISO_SECRETARY);

        assertThat(body(get(PEOPLE)))
                .contains("Thư ký ISO", "Phòng Nghiệp vụ Y", "3 người")
                .containsSubsequence("Trần Văn An", "Nguyễn Thị Đào", "Lê Quản Trị");
        assertThat(body(get(PEOPLE + "?q=thi dao")))
                .contains("Nguyễn Thị Đào")
                .doesNotContain("Trần Văn An");
        assertThat(body(get(PEOPLE + "?q=100%_"))).contains("Không tìm thấy ai");
    }

    @Test
    void listsThePeopleOfAUnit() {
        UnitId unit = agency.unit("Văn phòng");
        agency.person("Nguyễn Thị Đào", unit);

        assertThat(body(get(PEOPLE + "?don-vi=" + unit)))
                .contains("Nguyễn Thị Đào", "selected>Văn phòng</option>")
                .doesNotContain(
                        "<a class=\"name\" href=\"/don-vi-va-nguoi/" + administrator.person());
    }

    @Test
    void turnsThePagesOfALongList() {
        for (int i = 0; i < 51; i++) {
            agency.person("Nguyễn Văn A" + (char) ('a' + i % 26) + i);
        }

        assertThat(body(get(PEOPLE))).contains("Trang 1 trên 2", "trang=2");
        assertThat(body(get(PEOPLE + "?trang=2"))).contains("Lê Quản Trị");
    }

    @Test
    void neverShowsAnotherAgencysPeople() {
        Actor stranger = founder.found("Sở Tư pháp").person("Phạm Người Lạ", Role.STAFF);

        assertThat(body(get(PEOPLE))).doesNotContain("Phạm Người Lạ");
        assertThat(get(PEOPLE + "/" + stranger.person())).hasStatus(404);
        assertThat(post(PEOPLE + "/" + stranger.person(), "hoTen", "Tên khác")).hasStatus(404);
    }

    @Test
    void showsColleaguesToEverybodyAndFormsToAdministratorsOnly() {
        Actor staff = agency.person("Trần Văn An", Role.STAFF);

        assertThat(as(staff, PEOPLE)).hasStatusOk().bodyText().doesNotContain("Thêm người");
        assertThat(as(staff, PEOPLE + "/" + staff.person()))
                .hasStatusOk()
                .bodyText()
                .contains("Trần Văn An")
                .doesNotContain("name=\"hoTen\"");
        for (String path : List.of(PEOPLE + "/them", PEOPLE + "/don-vi/them", "/thiet-lap")) {
            assertThat(as(staff, path)).as(path).hasStatus(403);
        }
        assertThat(
                        mvc.post()
                                .uri(PEOPLE + "/them")
                                .param("hoTen", "Ai đó")
                                .with(TestAgency.as(staff))
                                .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void entersSomebodyWithAFirstRole() {
        UnitId unit = agency.unit("Văn phòng");

        MvcTestResult entered =
                post(
                        PEOPLE + "/them",
                        "hoTen",
                        " Nguye\u0302\u0303n Thị Đào ",
                        "donVi",
                        unit.toString(),
                        "vaiTro",
                        "UNIT_HEAD");

        assertThat(entered).hasStatus(302);
        PersonView head = agency.in(() -> agencies.headOf(unit, TestClock.START)).orElseThrow();
        assertThat(head.name()).isEqualTo("Nguyễn Thị Đào");
        assertThat(agency.in(() -> trail.latest(2)))
                .extracting(Entry::what)
                .containsExactly("role.given", "person.entered");
        assertThat(agency.in(() -> trail.latest(2)).toString()).doesNotContain("Đào");
    }

    @Test
    void asksForANameInWords() {
        assertThat(post(PEOPLE + "/them", "hoTen", "  ", "thu", "khong phai thu"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập họ và tên.", "Địa chỉ thư chưa đúng", "value=\"khong phai thu\"");
    }

    @Test
    void entersNobodyWhereTheFirstRoleIsRefused() {
        assertThat(post(PEOPLE + "/them", "hoTen", "Nguyễn Thị Đào", "vaiTro", "UNIT_HEAD"))
                .hasStatus(422)
                .bodyText()
                .contains("gắn với một đơn vị", "Nguyễn Thị Đào");
        assertThat(agency.in(agencies::people)).hasSize(1);
    }

    @Test
    void refusesWhatRolesCannotBe() {
        PersonId person = agency.person("Trần Văn An", Role.ISO_SECRETARY).person();
        String address = PEOPLE + "/" + person + "/vai-tro";

        assertThat(post(address, "vaiTro", "ISO_SECRETARY", "tuNgay", "2023-02-01"))
                .hasStatus(422)
                .bodyText()
                .contains("đã giữ vai trò ấy");
        assertThat(
                        post(
                                address,
                                "vaiTro",
                                "CLERK",
                                "tuNgay",
                                "2023-02-01",
                                "denNgay",
                                "2023-01-31"))
                .hasStatus(422)
                .bodyText()
                .contains("đứng trước ngày bắt đầu");
        assertThat(post(address, "vaiTro", "UNIT_HEAD")).hasStatus(422);
        assertThat(post(address, "vaiTro", "CLERK", "tuNgay", "hôm nay")).hasStatus(422);
        assertThat(post(address, "vaiTro", "CLERK", "tuNgay", "2023-02-01")).hasStatus(302);
        assertThat(agency.in(() -> agencies.holding(Role.CLERK, TestClock.START))).isEmpty();
    }

    @Test
    void endsARoleButNeverTheLastAdministrators() {
        Actor secretary = agency.person("Trần Văn An", Role.ISO_SECRETARY);

        assertThat(end(secretary.person(), "2023-01-08")).hasStatus(302);
        assertThat(agency.in(() -> agencies.holding(Role.ISO_SECRETARY, TestClock.START)))
                .isEmpty();
        assertThat(end(administrator.person(), "2023-12-31"))
                .hasStatus(422)
                .bodyText()
                .contains("người quản trị cuối cùng");

        agency.person("Phạm Thứ Hai", Role.ADMINISTRATOR);
        assertThat(end(administrator.person(), "2023-12-31")).hasStatus(302);
    }

    @Test
    void letsPeopleLeaveButNotTheLastAdministrator() {
        Actor staff = agency.person("Trần Văn An", Role.STAFF);

        assertThat(post(PEOPLE + "/" + staff.person() + "/thoi-viec", "phienBan", "1"))
                .hasStatus(302);
        assertThat(agency.in(agencies::people))
                .extracting(PersonView::id)
                .containsExactly(administrator.person());
        assertThat(body(get(PEOPLE + "?thoi=true"))).contains("Trần Văn An");
        assertThat(post(PEOPLE + "/" + administrator.person() + "/thoi-viec", "phienBan", "1"))
                .hasStatus(422);
    }

    @Test
    void answersAnOldVersionWith409() {
        PersonId person = agency.person("Trần Văn An", Role.STAFF).person();

        assertThat(post(PEOPLE + "/" + person, "hoTen", "Trần Văn Ân", "phienBan", "1"))
                .hasStatus(302);
        assertThat(post(PEOPLE + "/" + person, "hoTen", "Trần Văn Ấn", "phienBan", "1"))
                .hasStatus(409);
    }

    @Test
    void keepsUnitsOfDifferentNamesAndClosesEmptyOnesOnly() {
        assertThat(post(PEOPLE + "/don-vi/them", "ten", "Văn phòng", "loai", "OFFICE"))
                .hasStatus(302);
        assertThat(post(PEOPLE + "/don-vi/them", "ten", "VĂN PHÒNG"))
                .hasStatus(422)
                .bodyText()
                .contains("mang tên này", "VĂN PHÒNG");
        assertThat(post(PEOPLE + "/don-vi/them", "ten", "")).hasStatus(422);

        UnitView office = agency.in(agencies::units).getFirst();
        String address = PEOPLE + "/don-vi/" + office.id();
        PersonId person = agency.person("Trần Văn An", office.id()).person();
        assertThat(post(address + "/dong", "phienBan", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Đơn vị còn người");

        post(PEOPLE + "/" + person, "hoTen", "Trần Văn An", "donVi", "", "phienBan", "1");
        assertThat(post(address + "/dong", "phienBan", "1")).hasStatus(302);
        assertThat(agency.in(agencies::units)).noneMatch(UnitView::active);
        assertThat(post(address + "/mo", "phienBan", "2")).hasStatus(302);
        assertThat(post(address, "ten", "Văn phòng Sở", "loai", "OFFICE", "phienBan", "3"))
                .hasStatus(302);
        assertThat(body(get(address))).contains("Văn phòng Sở");
    }

    @Test
    void keepsTheAgencysOwnData() {
        assertThat(
                        post(
                                "/thiet-lap",
                                "ten",
                                "Sở Y tế tỉnh Đồng Tháp",
                                "loai",
                                "DEPARTMENT",
                                "kyHieu",
                                "SYT",
                                "capTren",
                                "UBND tỉnh Đồng Tháp",
                                "gioChot",
                                "17",
                                "phienBan",
                                "1"))
                .hasStatus(302);
        assertThat(agency.in(agencies::own).parentName()).isEqualTo("UBND tỉnh Đồng Tháp");
        assertThat(agency.in(agencies::settings).cutOffHour()).isEqualTo(17);
        assertThat(body(get("/thiet-lap"))).contains("Sở Y tế tỉnh Đồng Tháp", "value=\"17\"");
        assertThat(post("/thiet-lap", "ten", "", "gioChot", "25", "phienBan", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập tên đầy đủ", "từ 1 đến 24");
    }

    @Test
    void namesTheFirstSteps() {
        assertThat(body(get("/bat-dau"))).contains("Thêm các đơn vị", "Ba bước");

        agency.person("Đào", agency.unit("Văn phòng"), Role.UNIT_HEAD, Role.LEADER);
        agency.person("An", Role.ISO_SECRETARY);
        assertThat(body(get("/bat-dau"))).contains("Cơ quan đã sẵn sàng");
    }

    private MvcTestResult end(PersonId person, String day) {
        var holding = agency.in(() -> people.of(person)).holdings().getFirst().id();
        return post(
                PEOPLE + "/" + person + "/vai-tro/" + holding + "/ket-thuc",
                "ngayCuoi-" + holding,
                day);
    }

    private MvcTestResult get(String path) {
        return as(administrator, path);
    }

    private MvcTestResult as(Actor actor, String path) {
        return mvc.get().uri(path).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult post(String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(TestAgency.as(administrator)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private static String body(MvcTestResult result) {
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException utf8IsThere) {
            throw new IllegalStateException(utf8IsThere);
        }
    }
}
