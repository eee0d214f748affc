package vn.sen.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.intake.TwoTables;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.program.Programs;
import vn.sen.intake.scan.Copier;
import vn.sen.plan.Department;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.trail.Entry;
import vn.sen.trail.Trail;

/** Several files at once: kept, read in their turn, each with what came of it. */
@SenTest
class IncomingPagesTests {

    private static final String LIST = "/ke-hoach/da-nhan";
    private static final Path PLANS = Path.of("src/main/resources/vn/sen/demo/plans");

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private Trail trail;

    private Department department;
    private PlanBrowser pages;

    @BeforeEach
    void foundTheDepartment() {
        department = founder.found("Sở Y tế");
        pages = new PlanBrowser(mvc, department);
    }

    @Test
    void sayOfEachFileWhatCameOfIt() throws IOException {
        MvcTestResult sent =
                send(
                        file("dong-thap-health-2023.docx", plan("dong-thap-health-2023")),
                        file("tra-vinh-ict-2023.docx", plan("tra-vinh-ict-2023")),
                        file("thu.txt", "Kính gửi các phòng".getBytes(StandardCharsets.UTF_8)),
                        file("cai-dat.exe", "MZ\0\0".getBytes(StandardCharsets.US_ASCII)),
                        file("hai-bang.docx", TwoTables.file()));
        assertThat(sent).hasStatus(302).hasRedirectedUrl(LIST);

        String page = settled();
        assertThat(page)
                .contains("dong-thap-health-2023.docx", "Trần Minh Châu", "Xem lại bản nháp")
                .contains("Không tìm thấy bảng nội dung kế hoạch")
                .contains("chương trình")
                .contains("Có 2 bảng đều giống kế hoạch")
                .doesNotContain("hx-trigger=\"every 2s\"");
        assertThat(count(page, "/doc\">Xem lại bản nháp")).isEqualTo(2);
        assertThat(pages.look(department.secretary, "/ke-hoach", "sau-khi-tai")).contains("2023");
        assertThat(department.agency.in(() -> trail.latest(20)))
                .extracting(Entry::what)
                .contains("plan-file.handed-in", "plan-file.drafted", "plan-file.refused");
    }

    @Test
    void askWhichTableIsThePlanAndReadThatOne() {
        MvcTestResult sent = pages.send("hai-bang.docx", TwoTables.file());
        assertThat(sent).hasStatus(302);
        String file = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(pages.look(department.secretary, file, "hai-bang"))
                .contains("Bảng nào là kế hoạch?", "Phụ lục: Kết quả năm 2023", "Đánh giá nội bộ");
        assertThat(pages.post(department.secretary, file + "/bang"))
                .hasStatus(422)
                .bodyText()
                .contains("ít nhất một bảng");
        assertThat(pages.post(department.secretary, file + "/bang", "bang", "1")).hasStatus(302);
        String page = until(file, each -> each.contains("Xem lại bản nháp"));
        String plan = PlanBrowser.found(page, "(/ke-hoach/[0-9a-f-]+)/doc");
        assertThat(pages.look(department.secretary, plan + "/doc", "hai-bang-doc"))
                .contains("Sen đọc được 2 dòng", "Xem xét của lãnh đạo");
        assertThat(pages.post(department.secretary, file + "/bang", "bang", "2")).hasStatus(302);
        assertThat(pages.look(department.secretary, file, "hai-bang")).contains(plan);
    }

    @Test
    void belongToOneAgencyAndToThoseWhoHandPlansIn() {
        String file =
                String.valueOf(
                        pages.send("hai-bang.docx", TwoTables.file())
                                .getResponse()
                                .getRedirectedUrl());
        assertThat(pages.get(department.auditor, LIST)).hasStatus(403);
        assertThat(pages.get(department.auditor, file)).hasStatus(403);
        assertThat(pages.post(department.auditor, file + "/bang", "bang", "1")).hasStatus(403);
        Department other = founder.found("Sở Tư pháp");
        assertThat(pages.get(other.secretary, file)).hasStatus(404);
        assertThat(pages.post(other.secretary, file + "/bang", "bang", "1")).hasStatus(404);
        assertThat(pages.look(other.secretary, LIST, "tep-trong")).contains("Chưa có tệp nào");
    }

    @Test
    void takeTwentyFilesAndNoMore() {
        List<MockMultipartFile> files = new ArrayList<>();
        for (int i = 0; i < 21; i++) {
            files.add(
                    file(
                            i + ".txt",
                            ("Thư số " + i + " gửi các phòng").getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(send(files.toArray(MockMultipartFile[]::new)))
                .hasStatus(422)
                .bodyText()
                .contains("tối đa 20 tệp");
        assertThat(pages.look(department.secretary, LIST, "tep-trong")).contains("Chưa có tệp nào");
        assertThat(send(files.subList(0, 20).toArray(MockMultipartFile[]::new))).hasStatus(302);
        settled();
        assertThat(send(files.subList(0, 20).toArray(MockMultipartFile[]::new))).hasStatus(302);
        settled();
        assertThat(pages.look(department.secretary, LIST + "?trang=2", "tep-2"))
                .contains("Trang 2 trên 2");
        assertThat(Statements.during(() -> pages.get(department.secretary, LIST)))
                .hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void readScansInTheBackgroundAndMarkThemAsGuesses() {
        assumeTrue(Programs.ofMachine().recognizer() != null, "Tesseract is not installed here");
        PdfForm.Habits ruled = new PdfForm.Habits(true, false, 12, false, true, false, 0);
        byte[] scan = Copier.copy(PdfForm.of(KnownPlan.of(3, 6), ruled), 0);
        MvcTestResult sent = pages.send("ban-quet.pdf", scan);
        assertThat(sent).hasStatus(302);
        String file = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(file).startsWith(LIST);
        String page = until(file, each -> each.contains("Xem lại bản nháp"));
        String plan = PlanBrowser.found(page, "(/ke-hoach/[0-9a-f-]+)/doc");
        assertThat(pages.look(department.secretary, plan + "/doc", "ban-quet-doc"))
                .contains("Đọc từ bản quét");
    }

    private String settled() {
        return until(LIST, page -> !page.contains("every 2s"));
    }

    private String until(String path, Predicate<String> there) {
        for (int i = 0; i < 300; i++) {
            String page = pages.look(department.secretary, path, "tep-ke-hoach");
            if (there.test(page)) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new AssertionError("nothing came of " + path);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static byte[] plan(String name) throws IOException {
        return Files.readAllBytes(PLANS.resolve(name + ".docx"));
    }

    private static MockMultipartFile file(String name, byte[] content) {
        return new MockMultipartFile("tep", name, null, content);
    }

    private MvcTestResult send(MockMultipartFile... files) {
        var request = mvc.post().uri("/ke-hoach/tai-len").multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(TestAgency.as(department.secretary)).with(csrf()).exchange();
    }
}
