package vn.sen.plan.web.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.sen.TestAgency.done;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Dated;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;

@SenTest
class AgainPagesTests {

    private static final String PATH = "/ke-hoach/lap-moi";

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private SeeReview review;
    @Autowired private CorrectItem correct;

    private Department health;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Khoa học và Công nghệ");
    }

    @Test
    void offersEveryWay() {
        PlanId plan = health.drafted("tra-vinh-ict-2023");
        assertThat(body(PATH))
                .contains("/ke-hoach/tai-len", PATH + "/tu-ke-hoach/" + plan)
                .contains(PATH + "/tu-mau/truyen-thong", "lập lại cho năm 2024");
        assertThat(body("/ke-hoach")).contains("href=\"" + PATH + "\"");
    }

    @Test
    void showsEachDateThatMovesAndThoseOnDaysOff() {
        PlanId plan = health.drafted("tra-vinh-ict-2023");
        assertThat(body(PATH + "/tu-ke-hoach/" + plan + "?nam=2025"))
                .containsSubsequence(">28/02/2023<", "<b>28/02/2025</b>")
                .contains("<b>31/8/2025</b>", "31/8/2025 là ngày nghỉ")
                .contains("Lập bản nháp 2025");
    }

    @Test
    void keepsRowsAndPeopleAndEmptiesTheNumber() {
        PlanId earlier = health.drafted("tra-vinh-ict-2023");
        PlanId plan = made(PATH + "/tu-ke-hoach/" + earlier, "2025");
        ReviewPage page = review(plan);
        Plan made = page.plan();
        assertThat(made.year()).isEqualTo(2025);
        assertThat(made.naming().title()).endsWith("năm 2025");
        assertThat(made.letterhead().number() + made.letterhead().symbol()).isEmpty();
        assertThat(made.dated()).isEqualTo(new Dated(null, null, null));
        List<Item> before = items(earlier);
        List<Item> after = items(plan);
        assertThat(after).hasSameSizeAs(before);
        for (int row = 0; row < after.size(); row++) {
            assertThat(after.get(row).parts()).isEqualTo(before.get(row).parts());
            assertThat(after.get(row).text().timingText())
                    .isEqualTo(before.get(row).text().timingText().replace("2023", "2025"));
        }
        assertThat(page.doubts()).extracting(Doubt::key).containsExactly("plan.again.check-basis");
        assertThat(page.rows())
                .flatExtracting(ReviewPage.Row::doubts)
                .extracting(Doubt::words)
                .contains("31/8/2025");
        assertThat(body("/ke-hoach/" + plan + "/doc"))
                .contains("Trước ngày 28/02/2023", "Căn cứ mang từ kế hoạch trước");
    }

    @Test
    void carriesWhatSomebodyChoseThatARowWaitsFor() {
        PlanId earlier = health.drafted("dong-thap-health-2023");
        chosen(earlier, 8, 4);
        PlanId next = made(PATH + "/tu-ke-hoach/" + earlier, "2024");
        assertThat(awaited(next)).isEqualTo(items(next).get(3).id());

        chosen(earlier, 8, null);
        PlanId free = made(PATH + "/tu-ke-hoach/" + earlier, "2025");
        assertThat(awaited(free)).isNull();
    }

    @Test
    void forgetsAChoiceWhoseRowWasLeftOut() {
        PlanId earlier = health.drafted("dong-thap-health-2023");
        chosen(earlier, 8, 4);
        Item fourth = items(earlier).get(3);
        health.agency.run(() -> done(correct.drop(health.secretary, fourth.id(), true)));

        PlanId next = made(PATH + "/tu-ke-hoach/" + earlier, "2024");

        assertThat(items(next)).hasSize(9).extracting(Item::id).contains(awaited(next));
        assertThat(items(next)).anyMatch(each -> each.id().equals(awaited(next)));
    }

    private void chosen(PlanId plan, int row, @Nullable Integer awaited) {
        List<Item> all = items(plan);
        ChainChoice choice =
                new ChainChoice(
                        all.get(row - 1).id(),
                        "thông thường sau mỗi đợt đánh giá nội bộ",
                        awaited == null ? null : all.get(awaited - 1).id());
        health.agency.run(() -> done(correct.chain(health.secretary, choice)));
    }

    private @Nullable ItemId awaited(PlanId plan) {
        return review(plan).rows().stream()
                .filter(each -> each.item().text().content().startsWith("Họp xem xét"))
                .flatMap(each -> each.clauses().stream())
                .map(ReviewPage.Clause::clause)
                .filter(each -> each.counted() != null)
                .findFirst()
                .orElseThrow()
                .waitsFor();
    }

    @Test
    void namesManyTasksThatAreNotDoneInOneLink() {
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        int open = health.row(plan, 2).tasks().size();
        assertThat(open).isGreaterThan(1);

        assertThat(body(PATH + "/tu-ke-hoach/" + plan))
                .containsOnlyOnce("/ke-hoach/" + plan + "?dong=2#viec")
                .contains(open + " việc chưa xong");
        assertThat(body("/ke-hoach/" + plan + "?dong=2")).contains("id=\"viec\"", "Dòng 2");
    }

    @Test
    void tellsWorkThatIsNotDone() {
        PlanId plan = health.approve(health.drafted("dong-thap-health-2023"));
        assertThat(body(PATH + "/tu-ke-hoach/" + plan))
                .contains("?dong=2#viec", "còn việc của năm trước chưa xong");
        PlanId next = made(PATH + "/tu-ke-hoach/" + plan, "2024");
        assertThat(review(next).rows().get(1).doubts())
                .extracting(Doubt::key)
                .contains("plan.again.unfinished");
        assertThat(body(PATH + "/tu-ke-hoach/" + plan + "?nam=2024"))
                .contains("Đã có một kế hoạch năm 2024.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suc-khoe", "lao-dong-tinh", "lao-dong", "truyen-thong"})
    void givesPlansOfOthersTheOwnName(String template) {
        assertThat(body(PATH + "/tu-mau/" + template)).contains("Sở Khoa học và Công nghệ");
        PlanId plan = made(PATH + "/tu-mau/" + template, "2026");
        ReviewPage page = review(plan);
        assertThat(page.rows()).hasSize(10);
        assertThat(page.plan().naming().title()).contains("Sở Khoa học và Công nghệ", "năm 2026");
        assertThat(items(plan).stream().map(Item::text).toList().toString())
                .doesNotContain("2022", "2023", "Đồng Tháp", "Hải Dương", "Trà Vinh", "Sở Y tế")
                .doesNotContain("Sở Lao động", "Sở Thông tin");
    }

    @Test
    void takesNoYearThatIsNone() {
        PlanId plan = health.drafted("tra-vinh-ict-2023");
        assertThat(body(PATH + "/tu-ke-hoach/" + plan + "?nam=n%C4%83m")).contains("2024");
        assertThat(body(PATH + "/tu-ke-hoach/" + plan + "?nam=99999")).contains("2024");
        assertThat(get(health.secretary, PATH + "/tu-mau/khac")).hasStatus(404);
    }

    @Test
    void belongsToThoseWhoEditPlansOfTheAgency() {
        PlanId plan = health.drafted("tra-vinh-ict-2023");
        String path = PATH + "/tu-ke-hoach/" + plan;
        assertThat(get(health.leader, PATH)).hasStatus(403);
        assertThat(get(health.leader, path)).hasStatus(403);
        assertThat(post(health.leader, path, "2024")).hasStatus(403);
        Department other = founder.found("Sở Tư pháp");
        assertThat(get(other.secretary, path)).hasStatus(404);
        assertThat(post(other.secretary, path, "2024")).hasStatus(404);
    }

    private PlanId made(String path, String year) {
        MvcTestResult made = post(health.secretary, path, year);
        assertThat(made).hasStatus(302);
        String next = Objects.requireNonNull(made.getResponse().getRedirectedUrl());
        return PlanId.of(next.replaceAll(".*/ke-hoach/|/doc.*", ""));
    }

    private List<Item> items(PlanId plan) {
        return review(plan).rows().stream().map(ReviewPage.Row::item).toList();
    }

    private ReviewPage review(PlanId plan) {
        return health.agency.in(() -> review.review(plan));
    }

    private MvcTestResult get(Actor actor, String path) {
        return mvc.get().uri(java.net.URI.create(path)).with(TestAgency.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String path, String year) {
        return mvc.post()
                .uri(path)
                .param("nam", year)
                .with(TestAgency.as(actor))
                .with(csrf())
                .exchange();
    }

    private String body(String path) {
        MvcTestResult result = get(health.secretary, path);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException utf8IsThere) {
            throw new IllegalStateException(utf8IsThere);
        }
    }
}
