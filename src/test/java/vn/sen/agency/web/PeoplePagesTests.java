package vn.sen.agency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Autowired private Office.Founder offices;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Agencies agencies;
    @Autowired private ReadPeople people;
    @Autowired private Trail trail;

    private Office office;
    private TestAgency agency;
    private Actor administrator;

    @BeforeEach
    void foundAgency() {
        office = offices.found("Sở Y tế");
        agency = office.agency;
        administrator = office.administrator;
    }

    @Test
    void listsPeopleByGivenNameAndFindsThemWithoutMarks() {
        agency.person("Nguyễn Thị Đào", agency.unit("Phòng Nghiệp vụ Y"), Role.UNIT_HEAD);
        agency.person("Trần Văn An", Role.ISO_SECRETARY);

        assertThat(Office.body(office.get(PEOPLE)))
                .contains("Thư ký ISO", "Phòng Nghiệp vụ Y", "3 người")
                .containsSubsequence("Trần Văn An", "Nguyễn Thị Đào", "Lê Quản Trị");
        assertThat(Office.body(office.get(PEOPLE + "?q=thi dao")))
                .contains("Nguyễn Thị Đào")
                .doesNotContain("Trần Văn An");
        assertThat(Office.body(office.get(PEOPLE + "?q=100%_"))).contains("Không tìm thấy ai");
    }

    @Test
    void listsThePeopleOfAUnit() {
        UnitId unit = agency.unit("Văn phòng");
        agency.person("Nguyễn Thị Đào", unit);

        assertThat(Office.body(office.get(PEOPLE + "?don-vi=" + unit)))
                .contains("Nguyễn Thị Đào", "selected>Văn phòng</option>")
                .doesNotContain(
                        "<a class=\"name\" href=\"/don-vi-va-nguoi/" + administrator.person());
    }

    @Test
    void turnsThePagesOfALongList() {
        for (int i = 0; i < 51; i++) {
            agency.person("Nguyễn Văn A" + (char) ('a' + i % 26) + i);
        }

        assertThat(Office.body(office.get(PEOPLE))).contains("Trang 1 trên 2", "trang=2");
        assertThat(Office.body(office.get(PEOPLE + "?trang=2"))).contains("Lê Quản Trị");
    }

    @Test
    void neverShowsAnotherAgencysPeople() {
        Actor stranger = founder.found("Sở Tư pháp").person("Phạm Người Lạ", Role.STAFF);

        assertThat(Office.body(office.get(PEOPLE))).doesNotContain("Phạm Người Lạ");
        assertThat(office.get(PEOPLE + "/" + stranger.person())).hasStatus(404);
        assertThat(office.post(PEOPLE + "/" + stranger.person(), "hoTen", "Tên khác"))
                .hasStatus(404);
    }

    @Test
    void showsColleaguesToEverybodyAndFormsToAdministratorsOnly() {
        Actor staff = agency.person("Trần Văn An", Role.STAFF);

        assertThat(office.get(staff, PEOPLE)).hasStatusOk().bodyText().doesNotContain("Thêm người");
        assertThat(office.get(staff, PEOPLE + "/" + staff.person()))
                .hasStatusOk()
                .bodyText()
                .contains("Trần Văn An")
                .doesNotContain("name=\"hoTen\"");
        for (String path : List.of(PEOPLE + "/them", PEOPLE + "/don-vi/them", "/thiet-lap")) {
            assertThat(office.get(staff, path)).as(path).hasStatus(403);
        }
        assertThat(office.post(staff, PEOPLE + "/them", "hoTen", "Ai đó")).hasStatus(403);
    }

    @Test
    void entersSomebodyWithAFirstRole() {
        UnitId unit = agency.unit("Văn phòng");

        MvcTestResult entered =
                office.post(
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
        assertThat(office.post(PEOPLE + "/them", "hoTen", "  ", "thu", "khong phai thu"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập họ và tên.", "Địa chỉ thư chưa đúng", "value=\"khong phai thu\"");
    }

    @Test
    void entersNobodyWhereTheFirstRoleIsRefused() {
        assertThat(office.post(PEOPLE + "/them", "hoTen", "Nguyễn Thị Đào", "vaiTro", "UNIT_HEAD"))
                .hasStatus(422)
                .bodyText()
                .contains("gắn với một đơn vị", "Nguyễn Thị Đào");
        assertThat(agency.in(agencies::people)).hasSize(1);
    }

    @Test
    void refusesWhatRolesCannotBe() {
        PersonId person = agency.person("Trần Văn An", Role.ISO_SECRETARY).person();
        String address = PEOPLE + "/" + person + "/vai-tro";

        assertThat(office.post(address, "vaiTro", "ISO_SECRETARY", "tuNgay", "2023-02-01"))
                .hasStatus(422)
                .bodyText()
                .contains("đã giữ vai trò ấy");
        assertThat(
                        office.post(
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
        assertThat(office.post(address, "vaiTro", "UNIT_HEAD")).hasStatus(422);
        assertThat(office.post(address, "vaiTro", "CLERK", "tuNgay", "hôm nay")).hasStatus(422);
        assertThat(office.post(address, "vaiTro", "CLERK", "tuNgay", "2023-02-01")).hasStatus(302);
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

        assertThat(office.post(PEOPLE + "/" + staff.person() + "/thoi-viec", "phienBan", "1"))
                .hasStatus(302);
        assertThat(agency.in(agencies::people))
                .extracting(PersonView::id)
                .containsExactly(administrator.person());
        assertThat(Office.body(office.get(PEOPLE + "?thoi=true"))).contains("Trần Văn An");
        assertThat(
                        office.post(
                                PEOPLE + "/" + administrator.person() + "/thoi-viec",
                                "phienBan",
                                "1"))
                .hasStatus(422);
    }

    @Test
    void answersAnOldVersionWith409() {
        PersonId person = agency.person("Trần Văn An", Role.STAFF).person();

        assertThat(office.post(PEOPLE + "/" + person, "hoTen", "Trần Văn Ân", "phienBan", "1"))
                .hasStatus(302);
        assertThat(office.post(PEOPLE + "/" + person, "hoTen", "Trần Văn Ấn", "phienBan", "1"))
                .hasStatus(409);
    }

    @Test
    void keepsUnitsOfDifferentNamesAndClosesEmptyOnesOnly() {
        assertThat(office.post(PEOPLE + "/don-vi/them", "ten", "Văn phòng", "loai", "OFFICE"))
                .hasStatus(302);
        assertThat(office.post(PEOPLE + "/don-vi/them", "ten", "VĂN PHÒNG"))
                .hasStatus(422)
                .bodyText()
                .contains("mang tên này", "VĂN PHÒNG");
        assertThat(office.post(PEOPLE + "/don-vi/them", "ten", "")).hasStatus(422);

        UnitView bureau = agency.in(agencies::units).getFirst();
        String address = PEOPLE + "/don-vi/" + bureau.id();
        PersonId person = agency.person("Trần Văn An", bureau.id()).person();
        assertThat(office.post(address + "/dong", "phienBan", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Đơn vị còn người");

        office.post(PEOPLE + "/" + person, "hoTen", "Trần Văn An", "donVi", "", "phienBan", "1");
        assertThat(office.post(address + "/dong", "phienBan", "1")).hasStatus(302);
        assertThat(agency.in(agencies::units)).noneMatch(UnitView::active);
        assertThat(office.post(address + "/mo", "phienBan", "2")).hasStatus(302);
        assertThat(office.post(address, "ten", "Văn phòng Sở", "loai", "OFFICE", "phienBan", "3"))
                .hasStatus(302);
        assertThat(Office.body(office.get(address))).contains("Văn phòng Sở");
    }

    @Test
    void keepsTheAgencysOwnData() {
        assertThat(
                        office.post(
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
        assertThat(Office.body(office.get("/thiet-lap")))
                .contains("Sở Y tế tỉnh Đồng Tháp", "value=\"17\"");
        assertThat(office.post("/thiet-lap", "ten", "", "gioChot", "25", "phienBan", "2"))
                .hasStatus(422)
                .bodyText()
                .contains("Nhập tên đầy đủ", "từ 1 đến 24");
    }

    @Test
    void namesTheFirstSteps() {
        assertThat(Office.body(office.get("/bat-dau"))).contains("Thêm các đơn vị", "Ba bước");

        agency.person("Đào", agency.unit("Văn phòng"), Role.UNIT_HEAD, Role.LEADER);
        agency.person("An", Role.ISO_SECRETARY);
        assertThat(Office.body(office.get("/bat-dau"))).contains("Cơ quan đã sẵn sàng");
    }

    private MvcTestResult end(PersonId person, String day) {
        var holding = agency.in(() -> people.of(person)).holdings().getFirst().id();
        return office.post(
                PEOPLE + "/" + person + "/vai-tro/" + holding + "/ket-thuc",
                "ngayCuoi-" + holding,
                day);
    }
}
