package vn.sen.agency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.agency.web.Office.PEOPLE;
import static vn.sen.agency.web.Office.body;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/** The pages on which an absence is entered, seen and ended, and work is handed over. */
@SenTest
class AbsencePagesTests {

    @Autowired private Office.Founder offices;

    private Office office;
    private Actor head;
    private Actor officer;
    private String absences;
    private String handOver;

    @BeforeEach
    void foundAgency() {
        office = offices.found("Sở Y tế");
        UnitId unit = office.agency.unit("Phòng Nghiệp vụ Y");
        head = office.agency.person("Nguyễn Thị Đào", unit, Role.UNIT_HEAD);
        officer = office.agency.person("Trần Văn An", unit, Role.STAFF);
        absences = PEOPLE + "/" + head.person() + "/vang";
        handOver = PEOPLE + "/" + head.person() + "/ban-giao";
    }

    @Test
    void entersAnAbsenceAndShowsItWherePeopleAreShown() {
        assertThat(enter(head, "2023-01-09", "2023-01-13", officer)).hasStatus(302);

        assertThat(body(office.get(officer, absences)))
                .contains("Trần Văn An thay", "9/1/2023 đến 13/1/2023", "Đang vắng")
                .doesNotContain("name=\"tuNgay\"", "Kết thúc sớm");
        assertThat(body(office.get(PEOPLE)))
                .contains("Đang vắng đến 13/1/2023, Trần Văn An thay", "2 người, 1 đang vắng");
        assertThat(body(office.get(PEOPLE + "/" + officer.person())))
                .contains("Đang thay Nguyễn Thị Đào đến 13/1/2023");
        assertThat(body(office.get(head, absences))).contains("Kết thúc sớm");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrongBesideTheField() {
        assertThat(enter(head, "2023-01-13", "2023-01-09", officer))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày kết thúc đứng trước", "value=\"2023-01-13\"");
        assertThat(enter(head, "2023-01-09", "2023-01-09", head))
                .hasStatus(422)
                .bodyText()
                .contains("Không ai tự thay cho mình");
        assertThat(office.post(head, absences, "tuNgay", "mai", "denNgay", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn ngày cuối cùng vắng", "Chọn người thay");
        assertThat(enter(head, "2023-01-02", "2023-01-13", officer)).hasStatus(422);
    }

    @Test
    void letsNobodySpeakForAStranger() {
        assertThat(enter(officer, "2023-01-09", "2023-01-13", officer))
                .hasStatus(422)
                .bodyText()
                .contains("người quản trị báo vắng được");
        Actor elsewhere = offices.found("Sở Tư pháp").administrator;
        assertThat(office.get(elsewhere, absences)).hasStatus(404);
        assertThat(office.get(elsewhere, handOver)).hasStatus(404);
    }

    @Test
    void showsWhatHangsAndWhoWouldTakeIt() {
        assertThat(body(office.get(handOver)))
                .contains("còn 1 việc phải có người nhận", "Trưởng đơn vị, Phòng Nghiệp vụ Y")
                .doesNotContain("Bàn giao tất cả");
        assertThat(body(office.get(handOver + "?nhan=" + officer.person())))
                .contains("Bàn giao tất cả", "name=\"dau\"");
        assertThat(office.get(head, handOver)).hasStatus(403);
        assertThat(office.get(handOver + "?nhan=khong-ai")).hasStatus(404);
    }

    @Test
    void handsOverOnlyWhatWasShownAndWithAReason() {
        String page = body(office.get(handOver + "?nhan=" + officer.person()));
        String seen = page.replaceAll("(?s).*name=\"dau\" value=\"(\\w+)\".*", "$1");
        String to = officer.person().toString();

        assertThat(office.post(handOver, "nhan", to, "dau", seen, "lyDo", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do bàn giao");
        assertThat(office.post(handOver, "nhan", to, "dau", "khac", "lyDo", "Nghỉ hưu"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa thay đổi");
        assertThat(office.post(handOver, "dau", seen, "lyDo", "Nghỉ hưu"))
                .hasStatus(422)
                .bodyText()
                .contains("Chọn người nhận cho mọi việc");
        assertThat(office.post(handOver, "nhan", to, "dau", seen, "lyDo", "Nghỉ hưu"))
                .hasStatus(302);
        assertThat(body(office.get(handOver)))
                .contains("Không còn gì để bàn giao", "Nghỉ hưu", "Trần Văn An nhận");
    }

    @Test
    void saysWhatHangsWhereSomebodyIsToLeave() {
        String person = PEOPLE + "/" + head.person();

        assertThat(body(office.get(person))).contains("Còn 1 việc chờ người này", "/ban-giao");
        assertThat(office.post(person + "/thoi-viec", "phienBan", "1"))
                .hasStatus(422)
                .bodyText()
                .contains("Còn việc đang chờ người này");
    }

    @Test
    void asksFewStatements() {
        enter(head, "2023-01-09", "2023-01-13", officer);
        for (String path :
                new String[] {absences, handOver, handOver + "?nhan=" + officer.person(), PEOPLE}) {
            assertThat(Statements.during(() -> office.get(path)))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(12);
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult enter(
            Actor by, String from, String until, Actor substitute) {
        return office.post(
                by,
                absences,
                "tuNgay",
                from,
                "denNgay",
                until,
                "nguoiThay",
                substitute.person().toString());
    }
}
