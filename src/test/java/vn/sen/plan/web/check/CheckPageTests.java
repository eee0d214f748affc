package vn.sen.plan.web.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.sen.SenTest;
import vn.sen.Statements;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.PlanId;

@SenTest
class CheckPageTests {

    private static final String NO_REVIEW = "không có dòng nào họp xem xét của lãnh đạo";

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;

    private Department labour;
    private String page;

    @BeforeEach
    void draftThePlanThatForgetsTheReview() {
        labour = founder.found("Sở Lao động - Thương binh và Xã hội");
        labour.on(2022, 1, 10);
        PlanId plan = labour.drafted("hai-duong-labour-2022");
        page = "/ke-hoach/" + plan + "/doi-chieu";
    }

    @Test
    void namesWhatTheLawAsksWithArticleAndReason() {
        assertThat(get(labour.secretary))
                .hasStatusOk()
                .bodyText()
                .contains("Luật định", NO_REVIEW, "QĐ 19/2014/QĐ-TTg, Điều 4", "18/5/2014");
    }

    @Test
    void takesTheProposedRowIn() {
        assertThat(add(labour.secretary, "review-yearly")).hasRedirectedUrl(page);

        assertThat(get(labour.secretary)).bodyText().doesNotContain(NO_REVIEW);
        assertThat(mvc.get().uri(page.replace("doi-chieu", "doc")).with(as(labour.secretary)))
                .bodyText()
                .contains("Họp xem xét của lãnh đạo về hệ thống quản lý chất lượng", "14/12");
    }

    @Test
    void saysThatNothingIsLeftToAdd() {
        add(labour.secretary, "review-yearly");
        MvcTestResult again = add(labour.secretary, "review-yearly");

        assertThat(again.getMvcResult().getFlashMap().toString()).contains("kế hoạch vừa được sửa");
    }

    @Test
    void letsOthersLookButNotAdd() {
        assertThat(get(labour.headOfMedicine))
                .hasStatusOk()
                .bodyText()
                .contains(NO_REVIEW)
                .doesNotContain("Thêm dòng này");
        assertThat(add(labour.headOfMedicine, "review-yearly")).hasStatus(403);
    }

    @Test
    void asksTheDatabaseLittle() {
        get(labour.secretary);

        assertThat(Statements.during(() -> get(labour.secretary))).hasSizeLessThanOrEqualTo(12);
    }

    private MvcTestResult get(Actor actor) {
        return mvc.get().uri(page).with(as(actor)).exchange();
    }

    private MvcTestResult add(Actor actor, String requirement) {
        return mvc.post()
                .uri(page)
                .with(as(actor))
                .with(csrf())
                .param("dieu", requirement)
                .exchange();
    }

    private static RequestPostProcessor as(Actor actor) {
        return TestAgency.as(actor);
    }
}
