package vn.sen.plan.web.past;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.KeepPastYear;
import vn.sen.plan.domain.PastOutcome;
import vn.sen.plan.domain.PastYear;
import vn.sen.plan.web.PagesOfADepartment;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Years before the program was there. */
@SenTest
class PastYearTests extends PagesOfADepartment {

    @Autowired private KeepPastYear years;
    @Autowired private Trail trail;

    private PlanId plan;
    private String path;

    @BeforeEach
    void uploadAnOldPlan() {
        plan = department.drafted("dong-thap-health-2023");
        department.on(2025, 3, 10);
        path = "/ke-hoach/" + plan + "/ho-so";
    }

    @Test
    void isARecordThatSaysWhoEnteredItAndMakesNoWork() {
        make();

        String page = pages.look(department.auditor, path, "ho-so-nam-truoc");
        assertThat(page).contains("Hồ sơ năm 2023", "Nhập sau, lúc", "10/3/2025", "Trần Minh Châu");
        assertThat(department.overview(plan).tasks()).isEmpty();
        assertThat(pages.look(department.secretary, "/viec?ai=co-quan&khi=tat-ca", "x"))
                .doesNotContain("/ke-hoach/" + plan);
        assertThat(pages.get(department.secretary, "/ke-hoach/" + plan)).hasRedirectedUrl(path);
        assertThat(department.agency.in(() -> trail.of(new Subject("plan", plan.value()))))
                .extracting(each -> each.what())
                .contains("plan.kept-as-record");
    }

    @Test
    void isCountedApartAndFound() {
        make();

        assertThat(pages.look(department.secretary, "/ke-hoach", "x"))
                .contains("0 kế hoạch · 1 hồ sơ năm trước");
        assertThat(pages.look(department.secretary, "/ke-hoach?tt=ho-so", "x"))
                .contains("/ke-hoach/" + plan);
        assertThat(pages.look(department.secretary, "/tim?q=muc+tieu+2023", "x")).isNotEmpty();
    }

    @Test
    void isReadAtTheRowThatWasSearchedFor() {
        make();

        assertThat(pages.get(department.secretary, "/ke-hoach/" + plan + "?dong=3"))
                .hasRedirectedUrl(path + "?dong=3");
        assertThat(pages.look(department.secretary, path + "?dong=3", "x"))
                .contains("aria-current=\"true\"");
    }

    @Test
    void isNoRecordWhileItsYearIsNotOver() {
        department.on(2023, 3, 10);
        assertThat(pages.post(department.secretary, "/ke-hoach/" + plan + "/lam-ho-so"))
                .hasRedirectedUrl("/ke-hoach/" + plan + "/lam-ho-so");
        assertThat(pages.get(department.secretary, path)).hasStatus(404);
        assertThat(pages.look(department.secretary, "/ke-hoach/" + plan + "/lam-ho-so", "x"))
                .contains("Lưu làm hồ sơ năm đã qua");
    }

    @Test
    void isMadeAndFilledByWhoKeepsPlans() {
        assertThat(pages.post(department.auditor, "/ke-hoach/" + plan + "/lam-ho-so"))
                .hasStatus(403);
        make();
        assertThat(pages.post(department.auditor, path + "/dong/" + row(1), "ketQua", "DONE"))
                .hasStatus(403);
        assertThat(pages.look(department.auditor, path, "x")).doesNotContain("Ghi kết quả");
    }

    @Test
    void saysWhatWasDone() {
        make();
        assertThat(
                        pages.post(
                                department.secretary,
                                path + "/dong/" + row(1),
                                "ketQua",
                                "DONE",
                                "ghiChu",
                                "Quyết định số 12"))
                .hasStatus(302);
        pages.post(department.secretary, path + "/dong/" + row(2), "ketQua", "NOT_DONE");

        assertThat(record().count(PastOutcome.DONE)).isEqualTo(1);
        assertThat(record().count(PastOutcome.NOT_DONE)).isEqualTo(1);
        assertThat(pages.look(department.auditor, path, "ho-so-nam-truoc"))
                .contains("1 dòng đã làm, 1 không làm", "Quyết định số 12");
        assertThat(pages.post(department.secretary, path + "/dong/" + row(1), "ketQua", "MAYBE"))
                .hasStatus(404);
    }

    @Test
    void takesFilesOfTheYearFromAZip() throws IOException {
        make();
        byte[] zip =
                zip(
                        "2 Bao cao/so lieu.txt", "So lieu quy I",
                        "2 Bao cao/so lieu.exe", "MZ\u0090\u0000",
                        "chung.txt", "Bien ban");

        MvcTestResult sent = send("nam 2023.zip", zip);

        assertThat(sent).hasStatus(422);
        assertThat(sent).bodyText().contains("Đã nhận 2 tệp", "so lieu.exe");
        assertThat(record().rows().get(1).files())
                .extracting(each -> each.name())
                .containsExactly("so lieu.txt");
        assertThat(record().loose()).extracting(each -> each.name()).containsExactly("chung.txt");
        String file = record().loose().getFirst().id().toString();
        assertThat(pages.get(department.auditor, path + "/tep/" + file))
                .bodyText()
                .isEqualTo("Bien ban");
        assertThat(
                        pages.post(
                                department.secretary,
                                path + "/tep/" + file,
                                "dong",
                                row(3).toString()))
                .hasStatus(302);
        assertThat(record().loose()).isEmpty();
    }

    @Test
    void saysThatAZipWhichWasCutOffIsBroken() throws IOException {
        make();
        byte[] whole = zip("3/bao-cao.txt", "báo cáo ".repeat(200), "7/bien-ban.txt", "biên bản");

        assertThat(send("cut.zip", Arrays.copyOf(whole, whole.length / 2))).hasStatus(422);
    }

    @Test
    void takesNothingFromAZipThatIsNone() throws IOException {
        make();

        assertThat(send("hong.zip", "khong phai zip".getBytes(UTF_8))).hasStatus(422);
        assertThat(send("rong.zip", zip())).hasStatus(422);
        assertThat(record().loose()).isEmpty();
    }

    @Test
    void takesNoMoreThanAYearNeeds() throws IOException {
        make();
        String[] many = new String[2 * 301];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = "tep-" + i + ".txt";
            many[i + 1] = "Noi dung " + i;
        }

        assertThat(send("nhieu.zip", zip(many))).hasStatus(422).bodyText().contains("300 tệp");
        assertThat(record().loose()).hasSize(300);
        assertThat(pages.look(department.secretary, path, "ho-so-nhieu-tep"))
                .contains("300 tệp chung", "tep=2")
                .doesNotContain("tep-98.txt");
        assertThat(pages.look(department.secretary, path + "?tep=12", "ho-so-nhieu-tep-cuoi"))
                .contains("tep-98.txt");
    }

    private void make() {
        assertThat(pages.post(department.secretary, "/ke-hoach/" + plan + "/lam-ho-so"))
                .hasRedirectedUrl(path);
    }

    private PastYear record() {
        return department.agency.in(() -> years.look(plan));
    }

    private ItemId row(int place) {
        return record().rows().get(place - 1).id();
    }

    private MvcTestResult send(String name, byte... file) {
        return mvc.post()
                .uri(path + "/tep")
                .multipart()
                .file(new MockMultipartFile("tep", name, null, file))
                .with(TestAgency.as(department.secretary))
                .with(csrf())
                .exchange();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
