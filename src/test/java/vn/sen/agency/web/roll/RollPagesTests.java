package vn.sen.agency.web.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonView;
import vn.sen.agency.SignIns;
import vn.sen.agency.UnitKind;
import vn.sen.agency.UnitView;
import vn.sen.agency.roll.Roll;
import vn.sen.agency.table.TableFile;
import vn.sen.agency.table.Workbooks;
import vn.sen.agency.web.Office;
import vn.sen.trail.Entry;
import vn.sen.trail.Trail;

@SenTest
class RollPagesTests {

    private static final String PATH = "/don-vi-va-nguoi/nhap-tu-bang";
    private static final Pattern FINGERPRINT = Pattern.compile("name=\"dau\" value=\"(\\w+)\"");

    @Autowired private MockMvcTester mvc;
    @Autowired private Office.Founder offices;
    @Autowired private TestAgency.Founder founder;
    @Autowired private Agencies agencies;
    @Autowired private SignIns signIns;
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
    void entersPeopleWithTheirUnitsAtOnce() {
        agency.unit("Văn phòng", UnitKind.OFFICE);
        String list =
                taken(
                        "ds.xlsx",
                        Workbooks.of(
                                new String[] {"Đơn vị", "Họ và tên", "Vai trò", "Điện thoại"},
                                new String[] {
                                    "Phòng Nghiệp vụ Y", "Nguyễn Thị Đào", "Trưởng đơn vị", ""
                                },
                                new String[] {"VP", "Trần Văn An", "", "913456789"},
                                new String[] {"Trung tâm CDC", "", "", ""}));
        assertThat(Office.body(office.get(list)))
                .contains("Sẵn sàng áp dụng", "đơn vị mới", "Phòng Nghiệp vụ Y", "0913456789")
                .contains("2 đơn vị sẽ được mở");
        assertThat(agency.in(agencies::people)).hasSize(1);
        assertThat(apply(list)).hasStatus(302);
        assertThat(agency.in(agencies::people)).hasSize(3);
        assertThat(agency.in(agencies::units))
                .extracting(UnitView::name, UnitView::kind)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Phòng Nghiệp vụ Y", UnitKind.DIVISION),
                        org.assertj.core.groups.Tuple.tuple("Trung tâm CDC", UnitKind.CENTRE))
                .hasSize(3);
        assertThat(agency.in(() -> trail.latest(1)))
                .extracting(Entry::what)
                .containsExactly("people-list.applied");
        assertThat(agency.in(() -> trail.latest(20)).toString()).doesNotContain("Đào");
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        byte[] file = csv("Họ tên;Đơn vị;Email\nTrần Văn An;Văn phòng;an@a.vn\n");
        assertThat(apply(taken("a.csv", file))).hasStatus(302);
        String again = taken("a.csv", file);
        assertThat(Office.body(office.get(again)))
                .contains("Mọi người trong danh sách đã có sẵn", "Không có gì để áp dụng")
                .doesNotContain("name=\"dau\"");
        assertThat(agency.in(agencies::people)).hasSize(2);
        assertThat(agency.in(agencies::units)).hasSize(1);
    }

    @Test
    void appliesNothingWhereRowsAreWrongUnlessTheyMayBeLeftOut() {
        String list =
                taken("a.csv", csv("Họ tên,Đơn vị,Vai trò\nAn Ba,Văn phòng,\nLê Tư,,Hiệp sĩ\n"));
        assertThat(Office.body(office.get(list)))
                .contains("1 trong 2 dòng cần sửa", "Không có vai trò “Hiệp sĩ”");
        assertThat(apply(list)).hasStatus(422).bodyText().contains("Còn dòng cần sửa");
        assertThat(agency.in(agencies::people)).hasSize(1);
        assertThat(agency.in(agencies::units)).isEmpty();
        assertThat(apply(list, "boQua", "true")).hasStatus(302);
        assertThat(agency.in(agencies::people))
                .extracting(PersonView::name)
                .containsExactlyInAnyOrder("An Ba", "Lê Quản Trị");
    }

    @Test
    void opensAccountsAndShowsTheirPasswordsOnce() {
        String login = "an" + System.nanoTime();
        String list =
                taken("a.csv", csv("Họ tên;Tên đăng nhập\nTrần Văn An;" + login + "\nLê Ba;\n"));
        assertThat(Office.body(office.get(list))).contains("1 tài khoản sẽ được mở");
        MvcTestResult applied = apply(list);
        assertThat(Office.body(applied))
                .contains("Mật khẩu chỉ hiện một lần", "Trần Văn An", login);
        assertThat(agency.in(signIns::known)).containsValue(login).hasSize(1);
        assertThat(apply(list)).hasStatus(422).bodyText().contains("đã được áp dụng");
        TestAgency other = founder.found("Sở Tư pháp");
        Actor stranger = other.person("Võ Khác", Role.ADMINISTRATOR);
        MvcTestResult theirs =
                take(stranger, "a.csv", csv("Họ tên;Tên đăng nhập\nVõ Tư;" + login + "\n"));
        assertThat(office.get(stranger, Office.location(theirs)))
                .bodyText()
                .contains("Tên đăng nhập này đã có người dùng");
    }

    @Test
    void appliesOnlyWhatWasShown() {
        agency.person("Trần Văn An", Role.STAFF);
        String list = taken("a.csv", csv("Họ tên;Chức vụ\nTrần Văn An;Văn thư\n"));
        String shown = fingerprint(list);
        assertThat(apply(taken("b.csv", csv("Họ tên;Chức vụ\nTrần Văn An;Kế toán\n"))))
                .hasStatus(302);
        assertThat(office.post(list + "/ap-dung", "dau", shown))
                .hasStatus(409)
                .bodyText()
                .contains("có người đã sửa", "Kế toán", "Văn thư");
        assertThat(apply(list)).hasStatus(302);
    }

    @Test
    void putsAListAside() {
        String list = taken("a.csv", csv("Họ tên;Chức vụ\nTrần Văn An;Văn thư\n"));
        assertThat(office.post(list + "/de-lai")).hasStatus(302);
        assertThat(Office.body(office.get(PATH))).contains("a.csv", "Đã để lại");
        assertThat(Office.body(office.get(list))).contains("Đã để lại, không áp dụng.");
        assertThat(office.post(list + "/ap-dung", "dau", "x")).hasStatus(422);
    }

    @Test
    void refusesFilesInWordsAndKeepsNothing() {
        assertThat(take(administrator, "a.csv", csv("Một;Hai\nx;y\n")))
                .hasStatus(422)
                .bodyText()
                .contains("Không thấy dòng tên cột", "Chưa có gì được ghi");
        assertThat(take(administrator, "a.csv", new byte[0])).hasStatus(422);
        assertThat(take(administrator, "", new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn tệp danh sách");
        assertThat(take(administrator, "a.xlsx", new byte[TableFile.LARGEST + 1]))
                .hasStatus(422)
                .bodyText()
                .contains("lớn hơn 5 MB");
        assertThat(Office.body(office.get(PATH))).contains("Chưa có danh sách nào.");
    }

    @Test
    void belongsToAdministratorsOfTheAgencyAlone() {
        String list = taken("a.csv", csv("Họ tên;Chức vụ\nTrần Văn An;Văn thư\n"));
        Actor secretary = agency.person("Đỗ Thư Ký", Role.ISO_SECRETARY);
        for (String path : new String[] {PATH, PATH + "/tep-mau", list}) {
            assertThat(office.get(secretary, path)).as(path).hasStatus(403);
        }
        assertThat(take(secretary, "a.csv", csv("Họ tên;Chức vụ\nA B;C\n"))).hasStatus(403);
        Actor stranger = founder.found("Sở Tư pháp").person("Võ Khác", Role.ADMINISTRATOR);
        assertThat(office.get(stranger, list)).hasStatus(404);
    }

    @Test
    void givesAWorkbookThatItReadsItself() throws Exception {
        agency.unit("Văn phòng", UnitKind.OFFICE);
        MvcTestResult file = office.get(PATH + "/tep-mau");
        assertThat(file).hasStatusOk();
        byte[] book = file.getResponse().getContentAsByteArray();
        assertThat(TableFile.read(book)).isInstanceOf(Outcome.Done.class);
        assertThat(TableFile.read(book).then(Roll::of))
                .isEqualTo(Outcome.refused(vn.sen.agency.roll.RollRefused.NO_ROWS));
    }

    private String taken(String name, byte[] file) {
        return Office.location(take(administrator, name, file));
    }

    private MvcTestResult take(Actor by, String name, byte[] file) {
        return mvc.post()
                .uri(PATH)
                .multipart()
                .file(new MockMultipartFile("tep", name, null, file))
                .with(TestAgency.as(by))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult apply(String list, String... more) {
        String[] all = new String[more.length + 2];
        System.arraycopy(more, 0, all, 2, more.length);
        all[0] = "dau";
        all[1] = fingerprint(list);
        return office.post(list + "/ap-dung", all);
    }

    private String fingerprint(String list) {
        Matcher found = FINGERPRINT.matcher(Office.body(office.get(list)));
        return found.find() ? found.group(1) : "none";
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
