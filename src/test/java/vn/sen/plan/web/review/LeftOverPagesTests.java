package vn.sen.plan.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.plan.Department;
import vn.sen.plan.DraftOrigin;
import vn.sen.plan.DraftSource;
import vn.sen.plan.ExpectedPlan;
import vn.sen.plan.PlanDraft;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.web.PlanBrowser;
import vn.sen.trail.Entry;
import vn.sen.trail.Trail;

/** What of a document its reading put nowhere. */
@SenTest
class LeftOverPagesTests {

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private Plans plans;
    @Autowired private SeeReview review;
    @Autowired private Trail trail;

    private Department department;
    private PlanBrowser pages;
    private PlanId plan;
    private String path;

    @BeforeEach
    void draftAPlanWithASecondTable() {
        department = founder.found("Sở Y tế");
        department.on(2023, 1, 9);
        pages = new PlanBrowser(mvc, department);
        plan =
                drafted(
                        source("t2.r1.c1", "TT"),
                        source("t2.r1.c2", "Nội dung"),
                        source("t2.r2.c1", "1"),
                        source("t2.r2.c2", "Rà soát quy trình tiếp công dân"),
                        source("t2.r2.c3", "Trước ngày 20/10/2023"),
                        source("t2.r2.c4", "Phòng Nghiệp vụ Dược"),
                        source("t2.r2.c5", "Báo cáo"),
                        source("p30", "Kinh phí do ngân sách bảo đảm."));
        path = "/ke-hoach/" + plan;
    }

    @Test
    void areShownWhereTheyStood() {
        assertThat(pages.look(department.secretary, path + "/doc", "chua-doc"))
                .contains("Phần chưa đọc", "3 chỗ", "Bảng 2", "Ngoài bảng", "Đoạn 30")
                .contains("1 · Rà soát quy trình tiếp công dân · Trước ngày 20/10/2023")
                .contains("Thêm thành dòng", "Để riêng cả phần này");
        assertThat(pages.look(department.auditor, path + "/doc", "chua-doc-2"))
                .contains("Phần chưa đọc", "Kinh phí do ngân sách bảo đảm.")
                .doesNotContain("Thêm thành dòng", "Để riêng");
    }

    @Test
    void becomeARowThatSaysWhatWhenAndWho() {
        assertThat(answer("/thanh-dong", "t2.r2")).hasRedirectedUrl(path + "/doc#dong-11");

        ReviewPage page = sheet();
        Item row = page.rows().getLast().item();
        assertThat(row.text().content()).isEqualTo("Rà soát quy trình tiếp công dân");
        assertThat(row.text().timingText()).isEqualTo("Trước ngày 20/10/2023");
        assertThat(row.text().notes()).containsExactly("Báo cáo");
        assertThat(row.parts())
                .extracting(Part::assignee)
                .containsExactly(new Assignee.Unit(department.pharmacy));
        assertThat(page.rows().getLast().provenance())
                .extracting(each -> each.place())
                .containsExactly("t2.r2.c2", "t2.r2.c3");
        assertThat(pages.look(department.secretary, path + "/doc", "chua-doc-3"))
                .contains("2 chỗ")
                .doesNotContain("1 · Rà soát quy trình");
        assertThat(happened()).contains("plan-item.added", "plan.doubt-settled");
    }

    @Test
    void areSetAsideOneByOneOrAllOfATable() {
        answer("/de-rieng", "p30");
        assertThat(sheet().leftOvers())
                .extracting(each -> each.place())
                .containsExactly("t2.r1", "t2.r2");
        answer("/de-rieng", "t2");

        assertThat(sheet().leftOvers()).isEmpty();
        assertThat(sheet().rows()).hasSize(10);
        assertThat(pages.look(department.secretary, path + "/doc", "chua-doc-4"))
                .doesNotContain("Phần chưa đọc");
        assertThat(happened().stream().filter("plan.doubt-settled"::equals)).hasSize(2);
        assertThat(pages.look(department.secretary, path + "/lich-su", "chua-doc-5"))
                .contains("Kinh phí do ngân sách bảo đảm.", "TT · Nội dung …");
    }

    @Test
    void areAnsweredForOnce() {
        answer("/thanh-dong", "t2.r2");

        for (String act : List.of("/thanh-dong", "/de-rieng")) {
            for (String place : List.of("t2.r2", "t9.r9", "")) {
                MvcTestResult again = answer(act, place);
                assertThat(again.getMvcResult().getFlashMap().toString())
                        .as(act + place)
                        .contains("đã thành dòng hoặc đã để riêng");
            }
        }
        assertThat(answer("/thanh-dong", "t2").getMvcResult().getFlashMap().toString())
                .contains("đã thành dòng hoặc đã để riêng");
        assertThat(sheet().rows()).hasSize(11);
    }

    @Test
    void areAnsweredForInADraftByThoseWhoEditIt() {
        String accept = path + "/chua-doc/thanh-dong";
        assertThat(pages.post(department.auditor, accept, "cho", "t2.r2")).hasStatus(403);
        assertThat(pages.post(department.auditor, path + "/chua-doc/de-rieng", "cho", "p30"))
                .hasStatus(403);
        Department other = founder.found("Sở Tư pháp");
        assertThat(pages.post(other.secretary, accept, "cho", "t2.r2")).hasStatus(404);

        department.approve(plan);
        MvcTestResult late = answer("/thanh-dong", "t2.r2");
        assertThat(late.getMvcResult().getFlashMap().toString()).contains("không còn là bản nháp");
        assertThat(sheet().leftOvers()).isEmpty();
    }

    @Test
    void askFewStatements() {
        pages.get(department.secretary, path + "/doc");

        assertThat(Statements.during(() -> pages.get(department.secretary, path + "/doc")))
                .hasSizeLessThanOrEqualTo(12);
    }

    private MvcTestResult answer(String act, String place) {
        return pages.post(department.secretary, path + "/chua-doc" + act, "cho", place);
    }

    private ReviewPage sheet() {
        return department.agency.in(() -> review.review(plan));
    }

    private List<String> happened() {
        return department.agency.in(() -> trail.latest(20)).stream().map(Entry::what).toList();
    }

    private static DraftSource source(String place, String words) {
        return new DraftSource(place, words);
    }

    private PlanId drafted(DraftSource... unread) {
        PlanDraft read = ExpectedPlan.named("dong-thap-health-2023").draft();
        PlanDraft draft =
                new PlanDraft(
                        read.heading(),
                        read.subject(),
                        read.grounds(),
                        read.items(),
                        read.duties(),
                        read.ending(),
                        new DraftOrigin(null, null, List.of(), List.of(unread)));
        return department.agency.in(() -> plans.draftFrom(draft, department.secretary));
    }
}
