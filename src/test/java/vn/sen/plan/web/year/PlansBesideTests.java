package vn.sen.plan.web.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.CorrectPlan;
import vn.sen.plan.app.MakePlanAgain;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.app.SettleDoubt;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.web.PagesOfADepartment;

/** Two plans of one year in force at once, in one agency. */
@SenTest
class PlansBesideTests extends PagesOfADepartment {

    @Autowired private CorrectPlan naming;
    @Autowired private MakePlanAgain again;
    @Autowired private SeeReview review;
    @Autowired private CorrectItem correcting;
    @Autowired private SettleDoubt doubts;

    private PlanId quality;
    private PlanId reform;

    @BeforeEach
    void approveTwoPlansOfOneYear() {
        quality = department.approve(department.drafted("dong-thap-health-2023"));
        reform = department.drafted("tra-vinh-ict-2023");
        name(reform, "CCHC");
        department.agency.run(() -> review.review(reform).rows().forEach(this::settle));
        department.approve(reform);
        department.on(2023, 4, 3);
    }

    @Test
    void knowsWhatAPlanIsOfFromItsTitle() {
        assertThat(department.overview(quality).plan().naming().series()).isEqualTo("ISO");
    }

    @Test
    void showsThemSideBySideWithTheirNames() {
        String year = page(department.secretary, "/ke-hoach/nam/2023");

        assertThat(year).contains("2 kế hoạch", ">ISO<", ">CCHC<");
        assertThat(year).contains(content(quality), content(reform));
    }

    @Test
    void showsOneOfThemWhereTheAddressAsksForIt() {
        String one =
                page(department.secretary, "/ke-hoach/nam/2023?xem=bang&loc=tat-ca&kh=" + reform);

        assertThat(one)
                .contains("<p class=\"tiny muted\">CCHC</p>")
                .doesNotContain("<p class=\"tiny muted\">ISO</p>");
    }

    @Test
    void leadsFromOneToTheOther() {
        assertThat(page(department.secretary, "/ke-hoach/" + quality))
                .contains("/ke-hoach/nam/2023", "/ke-hoach/" + reform);
    }

    @Test
    void showsTheMonthOfBoth() {
        assertThat(page(department.secretary, "/ke-hoach/nam/2023?xem=lich&thang=12"))
                .contains("ISO · ", "CCHC · ");
    }

    @Test
    void bringsTheWorkOfBothHome() {
        department.on(2023, 12, 28);
        String home = page(department.secretary, "/");

        assertThat(home).contains("ISO · ", "CCHC · ", "/?kh=" + reform);
        assertThat(page(department.secretary, "/?kh=" + quality)).doesNotContain("CCHC · ");
        assertThat(page(department.leader, "/")).contains("/?kh=" + reform);
    }

    @Test
    void namesThePlanInTheListOfWorkAndFiltersByIt() {
        String all = page(department.secretary, "/viec?ai=co-quan&khi=tat-ca");
        assertThat(all).contains("Mọi kế hoạch", ">CCHC<", ">ISO<");

        String one = page(department.secretary, "/viec?ai=co-quan&khi=tat-ca&kh=" + reform);
        assertThat(one)
                .contains("<p class=\"tiny muted\">CCHC</p>")
                .doesNotContain("<p class=\"tiny muted\">ISO</p>");
    }

    @Test
    void goesOnWithItsOwnPlanNextYear() {
        PlanId next =
                department.agency.in(() -> again.fromPlan(department.secretary, reform, 2024));

        assertThat(department.overview(next).plan().naming().series()).isEqualTo("CCHC");
        assertThat(
                        page(
                                department.secretary,
                                "/ke-hoach/lap-moi/tu-ke-hoach/" + reform + "?nam=2023"))
                .contains("/ke-hoach/" + reform);
        assertThat(
                        page(
                                department.secretary,
                                "/ke-hoach/lap-moi/tu-ke-hoach/" + quality + "?nam=2024"))
                .doesNotContain("/ke-hoach/" + next + "\"");
    }

    @Test
    void findsPlansOfAKindAndOfAYear() {
        assertThat(page(department.secretary, "/ke-hoach?loai=CCHC"))
                .contains("/ke-hoach/" + reform)
                .doesNotContain("/ke-hoach/" + quality + "\"");
        assertThat(page(department.secretary, "/ke-hoach?nam=2022"))
                .doesNotContain("/ke-hoach/" + quality + "\"");
    }

    @Test
    void refusesANameThatIsALecture() {
        Outcome<PlanId> outcome =
                department.agency.in(
                        () -> naming.name(department.secretary, reform, "x".repeat(41)));
        assertThat(outcome).isEqualTo(Outcome.refused(PlanRefusal.SERIES_TOO_LONG));
    }

    /** Whoever is not named yet is a division, and what was read doubtfully is right. */
    private void settle(ReviewPage.Row row) {
        Item item = row.item();
        if (item.doers().stream().anyMatch(each -> each.assignee() instanceof Assignee.Unmapped)
                || item.doers().isEmpty()) {
            Part doer =
                    Part.of(
                            PartRole.PERFORM,
                            "",
                            PartFunction.DO,
                            Assignee.of(department.medicine, null, null));
            TestAgency.done(
                    correcting.assign(
                            department.secretary, item.id(), item.version(), List.of(doer)));
        }
        row.doubts()
                .forEach(
                        each ->
                                TestAgency.done(
                                        doubts.right(
                                                department.secretary, each.plan(), each.id())));
        row.slips()
                .forEach(
                        slip ->
                                TestAgency.done(
                                        doubts.letStand(
                                                department.secretary,
                                                item.id(),
                                                Doubt.SLIP,
                                                slip.written())));
    }

    private String page(Actor actor, String path) {
        return pages.look(actor, path, "ke-hoach-song-song");
    }

    private void name(PlanId plan, String series) {
        department.agency.run(
                () -> TestAgency.done(naming.name(department.secretary, plan, series)));
    }

    private String content(PlanId plan) {
        return department.row(plan, 1).item().text().content().substring(0, 20);
    }
}
