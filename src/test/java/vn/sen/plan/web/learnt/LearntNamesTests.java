package vn.sen.plan.web.learnt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.sen.TestAgency.done;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;
import vn.sen.agency.app.KeepUnits;
import vn.sen.plan.Department;
import vn.sen.plan.DraftActivities;
import vn.sen.plan.DraftDuty;
import vn.sen.plan.DraftEnding;
import vn.sen.plan.DraftGrounds;
import vn.sen.plan.DraftHeading;
import vn.sen.plan.DraftItem;
import vn.sen.plan.DraftLabel;
import vn.sen.plan.DraftOrigin;
import vn.sen.plan.DraftPart;
import vn.sen.plan.DraftSubject;
import vn.sen.plan.DraftValue;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanDraft;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;
import vn.sen.plan.app.AnswerDuty;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.KeepLearntNames;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.LearntName;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.trail.Entry;
import vn.sen.trail.Trail;

@SenTest
class LearntNamesTests {

    private static final String PATH = "/ke-hoach/ten-da-nho";
    private static final String WORDS = "Bộ phận TCHC";

    @Autowired private MockMvcTester mvc;
    @Autowired private Department.Founder founder;
    @Autowired private Plans plans;
    @Autowired private SeeReview review;
    @Autowired private CorrectItem correct;
    @Autowired private KeepLearntNames names;
    @Autowired private KeepUnits units;
    @Autowired private AnswerDuty duties;
    @Autowired private Trail trail;

    private Department health;
    private UnitId office;

    @BeforeEach
    void foundTheDepartment() {
        health = founder.found("Sở Y tế");
        office = health.agency.unit("Phòng Tổ chức", UnitKind.OFFICE);
    }

    @Test
    void answerForThePlansThatFollow() {
        PlanId first = drafted(2023, WORDS);
        assertThat(assignees(first)).containsExactly(new Assignee.Unmapped());
        assign(first, new Assignee.Unit(office));
        assertThat(body(health.secretary, "/ke-hoach/" + first + "/doc"))
                .contains("được nhớ cho kế hoạch sau");

        PlanId next = drafted(2024, "bộ phận tchc; " + "Phòng Nghiệp vụ Dược");

        assertThat(assignees(next))
                .containsExactlyInAnyOrder(
                        new Assignee.Unit(office), new Assignee.Unit(health.pharmacy));
        assertThat(body(health.secretary, "/ke-hoach/" + next + "/doc"))
                .contains("“" + WORDS + "”: đã nhớ từ kế hoạch 2023.");
        assertThat(health.agency.in(() -> trail.latest(9)))
                .extracting(Entry::what)
                .contains("learnt-name.learnt");
    }

    @Test
    void answerForRowsThatAreProposed() {
        assign(drafted(2023, WORDS), new Assignee.Unit(office));
        PlanId plan = charged("Báo cáo kết quả thực hiện trước ngày 15/12/2024.");

        ItemId added =
                health.agency.in(
                        () ->
                                done(
                                        duties.accept(
                                                health.secretary,
                                                plan,
                                                "Báo cáo kết quả thực hiện trước ngày 15/12/2024.")));

        assertThat(health.agency.in(() -> review.review(plan)).rows())
                .filteredOn(each -> each.item().id().equals(added))
                .flatExtracting(each -> each.item().parts())
                .extracting(Part::assignee)
                .containsExactly(new Assignee.Unit(office));
    }

    @Test
    void areNotMadeOfAnswersAboutOneRow() {
        PlanId plan = drafted(2023, "Các phòng chuyên môn thuộc Sở Y tế");
        assign(plan, new Assignee.Unit(health.medicine));
        assertThat(all()).isEmpty();
    }

    @Test
    void giveWayToWhatTheWordsSayByThemselvesAndSaySo() {
        assign(drafted(2023, "Phòng Thanh tra"), new Assignee.Unit(office));
        UnitId inspection = health.agency.unit("Phòng Thanh tra");

        PlanId next = drafted(2024, "Phòng Thanh tra");

        assertThat(assignees(next)).containsExactly(new Assignee.Unit(inspection));
        assertThat(row(next).doubts())
                .extracting(each -> each.key())
                .containsExactly("plan.learnt.contradicted");
    }

    @Test
    void restWhileTheirUnitIsClosed() {
        assign(drafted(2023, WORDS), new Assignee.Unit(office));
        Actor administrator = health.agency.person("Lê Quản Trị", Role.ADMINISTRATOR);
        health.agency.run(() -> done(units.close(administrator, office, 1)));

        assertThat(assignees(drafted(2024, WORDS))).containsExactly(new Assignee.Unmapped());
        assertThat(body(health.secretary, PATH)).contains(WORDS, "Phòng Tổ chức", "Đơn vị đã đóng");
    }

    @Test
    void areFoundChangedAndForgotten() {
        assign(drafted(2023, WORDS), new Assignee.Unit(office));
        LearntName name = all().getFirst();
        assertThat(body(health.secretary, PATH + "?q=bo phan")).contains(WORDS, "Kế hoạch 2023");
        assertThat(body(health.secretary, PATH + "?q=van thu")).contains("Không có tên gọi nào");
        assertThat(body(health.secretary, PATH + "?sua=" + name.id()))
                .contains("<option value=\"unit:" + office + "\" selected>");
        String path = PATH + "/" + name.id();
        assertThat(post(health.secretary, path, "phienBan", "1", "ai", "role:ISO_SECRETARY"))
                .hasStatus(302);
        assertThat(post(health.secretary, path, "phienBan", "1", "ai", "role:LEADER"))
                .hasStatus(409);
        assertThat(post(health.secretary, path, "phienBan", "2", "ai", "role:KING")).hasStatus(404);
        assertThat(assignees(drafted(2024, WORDS)))
                .containsExactly(new Assignee.RoleHolder(Role.ISO_SECRETARY));
        assertThat(post(health.secretary, path + "/quen")).hasStatus(302);
        assertThat(post(health.secretary, path + "/quen")).hasStatus(302);
        assertThat(assignees(drafted(2025, WORDS))).containsExactly(new Assignee.Unmapped());
        assign(drafted(2026, WORDS), new Assignee.Unit(office));
        assertThat(all()).hasSize(1);
    }

    @Test
    void belongToThoseWhoEditPlansOfTheAgency() {
        assign(drafted(2023, WORDS), new Assignee.Unit(office));
        LearntName name = all().getFirst();
        assertThat(get(health.headOfMedicine, PATH)).hasStatus(403);
        assertThat(post(health.leader, PATH + "/" + name.id() + "/quen")).hasStatus(403);
        Department other = founder.found("Sở Tư pháp");
        assertThat(body(other.secretary, PATH)).contains("Chưa nhớ tên gọi nào");
        assertThat(post(other.secretary, PATH + "/" + name.id(), "ai", "role:LEADER"))
                .hasStatus(404);
    }

    private PlanId drafted(int year, String who) {
        DraftItem row =
                new DraftItem(
                        new DraftLabel("1", null),
                        DraftValue.sure("Rà soát tài liệu", "p1"),
                        DraftValue.sure("Quý II", "p1"),
                        List.of(new DraftPart(PartRole.PERFORM, DraftValue.sure(who, "p1"))),
                        List.of(),
                        new DraftActivities(List.of(), 1, List.of()),
                        List.of());
        DraftValue named = DraftValue.sure(Integer.toString(year), "p1");
        PlanDraft draft =
                new PlanDraft(
                        DraftHeading.none(),
                        new DraftSubject(null, null, named),
                        new DraftGrounds(List.of(), List.of(), List.of()),
                        List.of(row),
                        List.of(),
                        new DraftEnding(List.of(), List.of(), null, null, null),
                        new DraftOrigin(null, null, List.of(), List.of()));
        return health.agency.in(() -> plans.draftFrom(draft, health.secretary));
    }

    /** A plan that lays a duty upon a unit of which it has no row. */
    private PlanId charged(String duty) {
        DraftValue named = DraftValue.sure("2024", "p1");
        PlanDraft draft =
                new PlanDraft(
                        DraftHeading.none(),
                        new DraftSubject(null, null, named),
                        new DraftGrounds(List.of(), List.of(), List.of()),
                        List.of(),
                        List.of(
                                new DraftDuty(
                                        DraftValue.sure(WORDS, "p2"),
                                        List.of(DraftValue.sure(duty, "p3")))),
                        new DraftEnding(List.of(), List.of(), null, null, null),
                        new DraftOrigin(null, null, List.of(), List.of()));
        return health.agency.in(() -> plans.draftFrom(draft, health.secretary));
    }

    private void assign(PlanId plan, Assignee who) {
        Item item = row(plan).item();
        Part named = item.parts().getFirst();
        List<Part> parts = List.of(Part.of(PartRole.PERFORM, named.words(), PartFunction.DO, who));
        health.agency.run(
                () -> done(correct.assign(health.secretary, item.id(), item.version(), parts)));
    }

    private List<Assignee> assignees(PlanId plan) {
        return row(plan).item().parts().stream().map(Part::assignee).toList();
    }

    private ReviewPage.Row row(PlanId plan) {
        return health.agency.in(() -> review.review(plan)).rows().getFirst();
    }

    private List<LearntName> all() {
        return health.agency.in(() -> names.list("", 50, 0)).found().names();
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

    private String body(Actor actor, String path) {
        MvcTestResult result = get(actor, path);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException utf8IsThere) {
            throw new IllegalStateException(utf8IsThere);
        }
    }
}
