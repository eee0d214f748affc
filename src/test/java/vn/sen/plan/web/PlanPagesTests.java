package vn.sen.plan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

@SenTest
class PlanPagesTests {

    private static final String HEALTH = "dong-thap-health-2023";

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;

    private Department department;

    @BeforeEach
    void foundDepartment() {
        department = founder.found("Sở Y tế");
    }

    @Test
    void goFromTheWordFileToTheYear() {
        department.on(2023, 6, 12);
        Actor secretary = department.secretary;

        String plan = upload();
        assertThat(look(secretary, plan + "/doc", "that-doc"))
                .contains("Sen đọc được 10 dòng", "17/03 · 19/06 · 19/09 · 19/12");
        assertThat(post(secretary, plan + "/trinh"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày 17/3/2023 đã qua");
        String past = look(secretary, plan + "/ngay-da-qua", "that-da-qua");
        assertThat(
                        post(
                                secretary,
                                plan + "/ngay-da-qua",
                                "ngay[0].dong",
                                value(past, "ngay[0].dong"),
                                "ngay[0].loi",
                                value(past, "ngay[0].loi"),
                                "ngay[0].han",
                                "2023-03-17",
                                "ngay[0].traLoi",
                                "DONE",
                                "ngay[0].vao",
                                "16/3/2023"))
                .hasStatus(302);
        assertThat(post(secretary, plan + "/trinh")).hasRedirectedUrl(plan + "/duyet");

        String summary = look(department.leader, plan + "/duyet", "that-duyet");
        assertThat(summary).contains("Đã làm ngày 16/3/2023", "Duyệt");
        assertThat(post(department.leader, plan + "/duyet", "phienBan", value(summary, "phienBan")))
                .hasRedirectedUrl(plan);
        assertThat(post(department.leader, plan + "/duyet", "phienBan", value(summary, "phienBan")))
                .hasStatus(409);

        String year = look(secretary, plan, "that-nam");
        assertThat(year).contains("Hạn gần nhất 19/6/2023", "19/06");
        assertThat(look(secretary, plan + "?loc=tat-ca&tim=nghiep vu y", "that-tim"))
                .contains("Không việc nào");
        String waiting = look(secretary, plan + "?xem=bang&loc=cho", "that-cho");
        String event = found(waiting, "href=\"(" + plan + "/su-kien/[0-9a-f-]{36})");
        look(secretary, event, "that-su-kien");
        assertThat(post(secretary, event, "ngay", "31/13/2023"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi ngày theo dạng", "Ghi sự kiện là gì");
        assertThat(
                        post(
                                secretary,
                                event,
                                "ngay",
                                "12/6/2023",
                                "suKien",
                                "Thông tư 15/2023/TT-BYT",
                                "han",
                                "30/6/2023"))
                .hasRedirectedUrl(plan);
        String date = found(waiting, "href=\"(" + plan + "/dat-ngay/[0-9a-f-]{36})");
        look(secretary, date, "that-dat-ngay");
        assertThat(
                        post(
                                secretary,
                                date,
                                "tu",
                                "16/10/2023",
                                "han",
                                "18/10/2023",
                                "theo",
                                "Kế hoạch đánh giá số 12/KH-SYT"))
                .hasRedirectedUrl(plan);
        assertThat(look(secretary, plan, "that-nam-2")).contains("18/10");
        look(secretary, plan + "/ban-hanh", "that-ban-hanh");
        assertThat(look(secretary, plan + "/lich-su", "that-lich-su")).contains("trình duyệt");
    }

    @Test
    void saveARowAsItsFormSendsIt() {
        department.on(2023, 1, 9);
        String plan = upload();
        String review = look(department.secretary, plan + "/doc", "that-doc-2");
        String open = found(review, "href=\"(" + plan + "/doc\\?sua=[0-9a-f-]{36})#dong-4");
        String form = look(department.secretary, open, "that-sua");
        String item = open.replaceFirst(".*sua=", "");

        assertThat(
                        get(
                                department.secretary,
                                plan + "/thu-ky-han?kyHan=Trước ngày 20 tháng cuối quý"))
                .hasStatusOk()
                .bodyText()
                .contains("17/03 · 19/06 · 19/09 · 19/12");
        assertThat(post(department.secretary, plan + "/dong/" + item, "phienBan", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi nội dung công việc");
        assertThat(
                        post(
                                department.secretary,
                                plan + "/dong/" + item,
                                "phienBan",
                                value(form, "phienBan"),
                                "soThuTu",
                                "4",
                                "noiDung",
                                "Đào tạo về ISO 9001",
                                "kyHan",
                                "Quý III/2023",
                                "hoatDong",
                                "training",
                                "nhom[0].vai",
                                "PERFORM",
                                "nhom[0].loi",
                                "Thành viên Ban ISO",
                                "nhom[0].chucNang",
                                "DO",
                                "nhom[0].them",
                                "role:ISO_SECRETARY"))
                .hasRedirectedUrl(plan + "/doc#dong-4");
        assertThat(look(department.secretary, plan + "/doc", "that-doc-3"))
                .contains("01/07 – 29/09", "Tham gia đào tạo, tập huấn", "Sửa dòng 4");
        assertThat(
                        post(
                                department.secretary,
                                plan + "/dong/" + item,
                                "phienBan",
                                value(form, "phienBan"),
                                "noiDung",
                                "Tập huấn cho cả Sở"))
                .hasStatus(409)
                .bodyText()
                .contains("Trần Minh Châu vừa sửa chỗ này", "Tập huấn cho cả Sở", "Quý III/2023");
    }

    @Test
    void refuseWhatIsNoPlanInWordsAndKeepNothing() {
        look(department.secretary, "/ke-hoach/tai-len", "tai-len");
        assertThat(send("anh.docx", (byte) 0x89, (byte) 'P', (byte) 0, (byte) 1))
                .hasStatus(422)
                .bodyText()
                .contains("Đây không phải tệp Word", "Chưa có gì được lưu");
        assertThat(look(department.secretary, "/ke-hoach", "that-danh-sach"))
                .contains("Chưa có kế hoạch năm 2023");
    }

    @Test
    void takeInTextThatIsPastedAndGiveItBackWhereItIsNoPlan() {
        assertThat(paste("Chào anh chị, gửi cả phòng bản kế hoạch."))
                .hasStatus(422)
                .bodyText()
                .contains("Không tìm thấy", "Chào anh chị");
        String head = "KẾ HOẠCH\nDuy trì hệ thống quản lý chất lượng năm 2023";
        String heads = "TT\tNội dung\tThời gian\tĐơn vị thực hiện";
        String row = "1\tHọp xem xét của lãnh đạo\tQuý III/2023\tVăn phòng";
        String plan = String.join("\n", head, heads, row);
        assertThat(paste(plan)).hasStatus(302);
    }

    private MvcTestResult paste(String text) {
        return mvc.post()
                .uri("/ke-hoach/tai-len")
                .multipart()
                .param("chu", text)
                .with(TestAgency.as(department.secretary))
                .with(csrf())
                .exchange();
    }

    @Test
    void showTheWordsWithWhichALeaderSentItBack() {
        department.on(2023, 1, 9);
        String plan = upload();
        post(department.secretary, plan + "/trinh");
        String summary = look(department.leader, plan + "/duyet", "that-duyet-2");

        assertThat(
                        post(
                                department.leader,
                                plan + "/tra-lai",
                                "phienBan",
                                value(summary, "phienBan")))
                .hasStatus(422);
        assertThat(
                        post(
                                department.leader,
                                plan + "/tra-lai",
                                "phienBan",
                                value(summary, "phienBan"),
                                "yKien",
                                "Dòng 4 cần có ngày"))
                .hasStatus(302);
        assertThat(look(department.secretary, plan + "/doc", "that-tra-lai"))
                .contains("Lê Hoàng Nam", "Dòng 4 cần có ngày");
    }

    @Test
    void saveTheFactsOfTheDocument() {
        department.on(2023, 1, 9);
        String plan = upload();
        String form = look(department.secretary, plan + "/doc?sua=van-ban", "that-van-ban");

        assertThat(
                        post(
                                department.secretary,
                                plan + "/van-ban",
                                "phienBan",
                                value(form, "phienBan"),
                                "nam",
                                "23",
                                "tieuDe",
                                "",
                                "ngayKy",
                                "mai"))
                .hasStatus(422)
                .bodyText()
                .contains("Năm gồm bốn chữ số", "Ghi tiêu đề", "Ghi ngày theo dạng");
        assertThat(
                        post(
                                department.secretary,
                                plan + "/van-ban",
                                "phienBan",
                                value(form, "phienBan"),
                                "nam",
                                "2023",
                                "tieuDe",
                                "Duy trì HTQLCL năm 2023",
                                "so",
                                "45",
                                "kyHieu",
                                "KH-SYT",
                                "ngayKy",
                                "5/1/2023",
                                "coQuan",
                                "Sở Y tế"))
                .hasRedirectedUrl(plan + "/doc");
        assertThat(look(department.secretary, plan + "/doc", "that-doc-4"))
                .contains("Số 45/KH-SYT, ngày 5/1/2023");
    }

    @Test
    void giveTheWordsBackToWhoSavesAfterSomebodyElse() {
        department.on(2023, 1, 9);
        String plan = upload();
        String form = look(department.secretary, plan + "/doc?sua=van-ban", "that-van-ban-2");
        String[] typed = {
            "phienBan", value(form, "phienBan"), "tieuDe", "Duy trì HTQLCL", "nam", "2023",
        };
        assertThat(post(department.secretary, plan + "/van-ban/tu-luu", typed))
                .hasStatusOk()
                .bodyText()
                .contains("Đã lưu");
        typed[3] = "Duy trì và cải tiến";
        assertThat(post(department.secretary, plan + "/van-ban/tu-luu", typed)).hasStatus(409);
        assertThat(post(department.secretary, plan + "/van-ban", typed))
                .hasStatus(409)
                .bodyText()
                .contains("vừa sửa chỗ này", "Duy trì HTQLCL", "Duy trì và cải tiến");
    }

    @Test
    void giveADraftUpAndTakeItUpAgain() {
        department.on(2023, 1, 9);
        String plan = upload();
        look(department.secretary, plan + "/bo-nhap", "that-bo-nhap");
        assertThat(post(department.auditor, plan + "/bo-nhap")).hasStatus(403);
        assertThat(post(department.secretary, plan + "/bo-nhap")).hasRedirectedUrl("/ke-hoach");
        assertThat(look(department.secretary, "/ke-hoach", "that-danh-sach-2"))
                .contains("Bản nháp đã bỏ (1)");
        assertThat(look(department.auditor, "/ke-hoach", "that-danh-sach-3"))
                .doesNotContain("Bản nháp đã bỏ");
        assertThat(look(department.secretary, plan + "/doc", "that-doc-bo")).contains("Lấy lại");
        assertThat(post(department.auditor, plan + "/lay-lai")).hasStatus(403);
        assertThat(post(department.secretary, plan + "/lay-lai")).hasRedirectedUrl(plan + "/doc");
    }

    @Test
    void closeAPlanWithWhatIsOpenNamed() {
        department.on(2023, 1, 9);
        String plan = PlanPaths.plan(department.approve(department.drafted(HEALTH)));
        String page = look(department.leader, plan + "/khep-lai", "that-khep-lai");

        assertThat(page).contains("việc chưa xong", "Báo cáo kết quả thực hiện");
        assertThat(post(department.auditor, plan + "/khep-lai", "phienBan", "1")).hasStatus(403);
        assertThat(post(department.leader, plan + "/khep-lai", "phienBan", value(page, "phienBan")))
                .hasStatus(422)
                .bodyText()
                .contains("Ghi lý do");
        String issue = look(department.secretary, plan + "/ban-hanh", "that-ban-hanh-2");
        assertThat(post(department.auditor, plan + "/hieu-luc", "phienBan", "1")).hasStatus(403);
        assertThat(
                        post(
                                department.secretary,
                                plan + "/hieu-luc",
                                "phienBan",
                                value(issue, "phienBan"),
                                "tuNgay",
                                "hôm qua"))
                .hasStatus(422);
        assertThat(
                        post(
                                department.secretary,
                                plan + "/hieu-luc",
                                "phienBan",
                                value(issue, "phienBan"),
                                "tuNgay",
                                "16/1/2023"))
                .hasRedirectedUrl(plan);
        String again = look(department.leader, plan + "/khep-lai", "that-khep-lai-2");
        assertThat(
                        post(
                                department.leader,
                                plan + "/khep-lai",
                                "phienBan",
                                value(again, "phienBan"),
                                "lyDo",
                                "Sáp nhập"))
                .hasRedirectedUrl(plan);
        assertThat(look(department.leader, plan, "that-da-khep")).contains("Đã khép lại");
    }

    @Test
    void keepReadersFromActs() {
        department.on(2023, 1, 9);
        String plan = upload();

        assertThat(get(department.auditor, plan + "/doc"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Trình duyệt", ">Sửa<");
        assertThat(post(department.auditor, plan + "/trinh")).hasStatus(403);
        String row = plan + "/dong/" + PlanId.next();
        for (String act :
                List.of("", "/len", "/xuong", "/gop", "/tach", "/bo", "/giu-lai", "/tu-luu")) {
            assertThat(post(department.auditor, row + act, "phienBan", "1")).as(act).hasStatus(403);
        }
        for (String act :
                List.of("/dong", "/muc", "/nhiem-vu/thanh-dong", "/nhiem-vu/bo-qua", "/van-ban")) {
            assertThat(post(department.auditor, plan + act, "loi", "x")).as(act).hasStatus(403);
        }
        assertThat(post(department.secretary, plan + "/duyet", "phienBan", "0")).hasStatus(403);
        assertThat(get(founder.found("Sở Tư pháp").secretary, plan + "/doc")).hasStatus(404);
    }

    @Test
    void sendFewStatements() {
        department.on(2023, 1, 9);
        PlanId plan = department.drafted(HEALTH);

        assertThat(statements(department.secretary, "/ke-hoach")).hasSizeLessThanOrEqualTo(12);
        assertThat(statements(department.secretary, PlanPaths.plan(plan) + "/doc"))
                .hasSizeLessThanOrEqualTo(12);
        department.approve(plan);
        assertThat(statements(department.secretary, PlanPaths.plan(plan)))
                .hasSizeLessThanOrEqualTo(12);
    }

    private List<String> statements(Actor actor, String path) {
        return Statements.during(() -> get(actor, path));
    }

    private String upload() {
        try {
            Path file = Path.of("src/main/resources/vn/sen/demo/plans", HEALTH + ".docx");
            MvcTestResult sent = send(HEALTH + ".docx", Files.readAllBytes(file));
            assertThat(sent).hasStatus(302);
            return String.valueOf(sent.getResponse().getRedirectedUrl()).replace("/doc", "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private MvcTestResult send(String name, byte... file) {
        return mvc.post()
                .uri("/ke-hoach/tai-len")
                .multipart()
                .file(new MockMultipartFile("tep", name, null, file))
                .with(TestAgency.as(department.secretary))
                .with(csrf())
                .exchange();
    }

    private static String value(String page, String field) {
        return found(page, "name=\"" + Pattern.quote(field) + "\" value=\"([^\"]*)\"");
    }

    private static String found(String page, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(path).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, String... namesAndValues) {
        var request = mvc.post().uri(path).with(TestAgency.as(actor)).with(csrf());
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.exchange();
    }

    private String look(Actor actor, String path, String name) {
        MvcTestResult result = get(actor, path);
        assertThat(result.getUnresolvedException()).isNull();
        assertThat(result).hasStatusOk();
        try {
            String body = result.getResponse().getContentAsString();
            Path folder = Files.createDirectories(Path.of("target/preview"));
            Files.writeString(folder.resolve(name + ".html"), body);
            return body;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
