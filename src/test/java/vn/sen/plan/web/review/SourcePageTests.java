package vn.sen.plan.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.program.Programs;
import vn.sen.plan.Department;
import vn.sen.plan.web.PlanBrowser;

/** The pages of a plan's file, beside its rows. */
@SenTest
class SourcePageTests {

    private static final PdfForm.Habits LYING =
            new PdfForm.Habits(true, true, 12, false, false, false, 0);

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private JdbcClient database;
    @Autowired private PlatformTransactionManager transactions;

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
    void makesThePagesOfAWordFileWhileSomebodyWaits() {
        Assumptions.assumeTrue(
                Programs.ofMachine().office() != null, "LibreOffice is not installed here");
        String plan = pages.upload();

        assertThat(pages.look(department.secretary, plan + "/doc", "trang-goc-word"))
                .contains(plan + "/trang-goc#dong-1", "Xem trang gốc");
        assertThat(pages.look(department.secretary, plan + "/trang-goc", "trang-goc-dang-dung"))
                .contains("Đang dựng các trang của tệp", "hx-trigger=\"every 2s\"", "Xem lại")
                .doesNotContain("source.js");
        String made = awaited(plan + "/trang-goc");
        assertThat(made)
                .contains(plan + "/trang-goc/1.png", "Trang 1 trên", "source.js")
                .contains("id=\"anh-dong-1\"", "id=\"anh-dong-10\"", plan + "/doc?sua=")
                .doesNotContain("hx-trigger", "không thấy trên trang nào");
        assertThat(pages.get(department.auditor, plan + "/trang-goc/1.png"))
                .hasStatusOk()
                .hasContentType("image/png");
    }

    @Test
    void offersToTryAgainWhereThePagesCouldNotBeMade() {
        String plan = pages.upload();
        failed(plan);

        assertThat(pages.look(department.secretary, plan + "/trang-goc", "trang-goc-hong"))
                .contains("Chưa dựng được trang của tệp này", "Dựng lại", "/tep-goc");
        assertThat(pages.look(department.auditor, plan + "/trang-goc", "trang-goc-hong-2"))
                .contains("Chưa dựng được trang của tệp này")
                .doesNotContain("Dựng lại");
        assertThat(pages.post(department.auditor, plan + "/trang-goc/lam-lai")).hasStatus(403);
        assertThat(pages.post(founder.found("Sở Tư pháp").secretary, plan + "/trang-goc/lam-lai"))
                .hasStatus(404);
        assertThat(pages.post(department.secretary, plan + "/trang-goc/lam-lai"))
                .hasRedirectedUrl(plan + "/trang-goc");
        if (Programs.ofMachine().office() != null) {
            assertThat(awaited(plan + "/trang-goc")).contains("Trang 1 trên");
        }
    }

    private void failed(String plan) {
        String key = plan.substring(plan.lastIndexOf('/') + 1);
        department.agency.run(
                () ->
                        new TransactionTemplate(transactions)
                                .executeWithoutResult(
                                        begun ->
                                                database.sql(
                                                                """
                                                                insert into intake.pages_made (hash,
                                                                       stage, failure, asked_at)
                                                                select source_file, 'FAILED',
                                                                       'intake.refused', now()
                                                                  from plan.plan
                                                                 where id = cast(:id as uuid)
                                                                """)
                                                        .param("id", key)
                                                        .update()));
    }

    private String awaited(String path) {
        for (int i = 0; i < 300; i++) {
            String page = pages.look(department.secretary, path, "trang-goc-dung-xong");
            if (!page.contains("every 2s")) {
                return page;
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
        throw new AssertionError("its pages are never made");
    }

    @Test
    void saysOfATextThatItHasNoPages() {
        String text =
                "KẾ HOẠCH\nNăm 2023\n1. Đánh giá nội bộ\nThời gian: Tháng 6\n2. Họp xem xét\n";
        MvcTestResult sent = pages.paste(text + "Thời gian: Tháng 7\n");
        String plan = String.valueOf(sent.getResponse().getRedirectedUrl()).replace("/doc", "");

        assertThat(pages.look(department.secretary, plan + "/doc", "trang-goc-3"))
                .doesNotContain("/trang-goc");
        assertThat(pages.look(department.secretary, plan + "/trang-goc", "trang-goc-4"))
                .contains("không có trang cố định")
                .doesNotContain("lam-lai\"><button");
        assertThat(pages.get(department.secretary, plan + "/trang-goc/1.png")).hasStatus(404);
    }

    @Test
    void asksFewStatements() {
        String plan = take();
        pages.get(department.secretary, plan + "/trang-goc");

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
