package vn.sen.plan.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.plan.Department;
import vn.sen.plan.web.PlanBrowser;

/** The pages of a plan's file, beside its rows. */
@SenTest
class SourcePageTests {

    private static final PdfForm.Habits LYING =
            new PdfForm.Habits(true, true, 12, false, false, false, 0);

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;

    private Department department;
    private PlanBrowser pages;

    @BeforeEach
    void foundTheDepartment() {
        department = founder.found("Sở Nội vụ");
        department.on(2023, 1, 9);
        pages = new PlanBrowser(mvc, department);
    }

    @Test
    void showsEachPageBesideTheRowsThatBeginOnIt() {
        String plan = take();

        assertThat(pages.look(department.secretary, plan + "/doc", "trang-goc-doc"))
                .contains(plan + "/trang-goc#dong-1", "Xem trang gốc");
        assertThat(pages.look(department.secretary, plan + "/trang-goc", "trang-goc"))
                .contains(plan + "/trang-goc/1.png", "Trang 1 trên")
                .contains("id=\"anh-dong-1\"", "id=\"dong-1\"", "id=\"anh-dong-12\"")
                .contains(plan + "/doc?sua=");
        MvcTestResult picture = pages.get(department.auditor, plan + "/trang-goc/1.png");
        assertThat(picture).hasStatusOk().hasContentType("image/png");
        assertThat(picture.getResponse().getHeader("Cache-Control")).contains("private");
    }

    @Test
    void givesAReaderNothingToCorrect() {
        String plan = take();

        assertThat(pages.look(department.auditor, plan + "/trang-goc", "trang-goc-2"))
                .contains("anh-dong-1")
                .doesNotContain("/doc?sua=");
    }

    @Test
    void isNobodysOfAnotherAgency() {
        String plan = take();
        Department other = founder.found("Sở Tư pháp");

        assertThat(pages.get(other.secretary, plan + "/trang-goc")).hasStatus(404);
        assertThat(pages.get(other.secretary, plan + "/trang-goc/1.png")).hasStatus(404);
        assertThat(pages.get(department.secretary, plan + "/trang-goc/99.png")).hasStatus(404);
    }

    @Test
    void saysOfAWordFileThatItHasNoPages() {
        String plan = pages.upload();

        assertThat(pages.look(department.secretary, plan + "/doc", "trang-goc-3"))
                .doesNotContain("/trang-goc");
        assertThat(pages.look(department.secretary, plan + "/trang-goc", "trang-goc-4"))
                .contains("không có trang cố định", plan + "/tep-goc");
        assertThat(pages.get(department.secretary, plan + "/trang-goc/1.png")).hasStatus(404);
    }

    @Test
    void asksFewStatements() {
        String plan = take();

        assertThat(Statements.during(() -> pages.get(department.secretary, plan + "/trang-goc")))
                .hasSizeLessThanOrEqualTo(12);
    }

    private String take() {
        byte[] file = PdfForm.of(KnownPlan.of(3001, 12), LYING);
        MvcTestResult sent = pages.send("ke-hoach.pdf", file);
        assertThat(sent).hasStatus(302);
        return String.valueOf(sent.getResponse().getRedirectedUrl()).replace("/doc", "");
    }
}
