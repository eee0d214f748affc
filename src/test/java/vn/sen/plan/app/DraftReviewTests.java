package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.calendar.Slip;
import vn.sen.plan.Department;
import vn.sen.plan.DraftActivities;
import vn.sen.plan.DraftDoubt;
import vn.sen.plan.DraftDuty;
import vn.sen.plan.DraftEnding;
import vn.sen.plan.DraftGrounds;
import vn.sen.plan.DraftHeading;
import vn.sen.plan.DraftItem;
import vn.sen.plan.DraftLabel;
import vn.sen.plan.DraftOrigin;
import vn.sen.plan.DraftPart;
import vn.sen.plan.DraftSource;
import vn.sen.plan.DraftSubject;
import vn.sen.plan.DraftValue;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanDraft;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DutyRow;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Naming;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.PlanText;
import vn.sen.plan.domain.Provenance;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.StaleVersion;

/** A plan without a year and with one row, whose words of time are partly not understood. */
@SenTest
class DraftReviewTests {

    private static final String UNREAD = "Quý III; xanh đỏ tím vàng";

    @Autowired private Department.Founder founder;
    @Autowired private Plans plans;
    @Autowired private SeeReview sight;
    @Autowired private CorrectPlan correction;
    @Autowired private CorrectItem rows;
    @Autowired private ArrangeRows arrange;
    @Autowired private SettleDoubt doubts;
    @Autowired private AnswerDuty duties;
    @Autowired private SubmitPlan submission;
    @Autowired private Trail trail;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void draftThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.agency.in(() -> plans.draftFrom(draft(), health.secretary));
    }

    @Test
    void showsWhereEachValueStoodAndWhatIsDoubtful() {
        ReviewPage.Row row = row();

        assertThat(row.provenance())
                .extracting(Provenance::value, Provenance::place, Provenance::words)
                .contains(tuple("timing", "t1.r2.c3", UNREAD));
        assertThat(row.doubts())
                .extracting(Doubt::value, Doubt::key, Doubt::words)
                .containsExactly(tuple("content", "intake.doubt.spelling-slip", "báo caó"));
        assertThat(row.unread()).isEqualTo("xanh đỏ tím vàng");
        assertThat(row.isDoubtful()).isTrue();
        assertThat(review().findings())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.YEAR_MISSING);
    }

    @Test
    void readsNewWordsAndSettlesTheDoubtsAboutTheOldOnes() {
        Item item = row().item();
        ItemText text = reworded(item, "Báo cáo", "Trước ngày 20/10/2023");
        health.agency.run(
                () ->
                        TestAgency.done(
                                rows.reword(health.secretary, item.id(), item.version(), text)));
        nameTheYear();

        assertThat(row().clauses().getFirst().clause().occurrences())
                .extracting(each -> each.due())
                .containsExactly(LocalDate.of(2023, 10, 19));
        assertThat(row().doubts()).isEmpty();
        assertThat(review().isReady()).isTrue();
    }

    @Test
    void leavesATrailOfADoubtThatIsSettledByNewWords() {
        Item item = row().item();
        Doubt doubt = row().doubts().getFirst();
        ItemText text = reworded(item, "Báo cáo", item.text().timingText());
        health.agency.run(
                () ->
                        TestAgency.done(
                                rows.reword(health.secretary, item.id(), item.version(), text)));

        assertThat(health.agency.in(() -> trail.of(new Subject("plan", plan.value()))))
                .filteredOn(each -> each.what().equals("plan.doubt-settled"))
                .singleElement()
                .satisfies(
                        each -> {
                            assertThat(each.by()).isEqualTo(health.secretary.person());
                            assertThat(each.after())
                                    .containsEntry("doubt", doubt.id().toString())
                                    .containsEntry("row", item.id().toString())
                                    .containsEntry("settlement", "EDITED");
                        });
    }

    @Test
    void letsWordsStandThatSomebodyHasSeen() {
        nameTheYear();
        assertThat(review().isReady()).isFalse();
        health.agency.run(
                () ->
                        TestAgency.done(
                                doubts.letStand(
                                        health.secretary,
                                        row().item().id(),
                                        Doubt.UNREAD,
                                        "xanh đỏ tím vàng")));

        assertThat(row().unread()).isNull();
        assertThat(review().isReady()).isTrue();
    }

    @Test
    void settlesADoubtOfTheReading() {
        Doubt doubt = row().doubts().getFirst();
        health.agency.run(() -> TestAgency.done(doubts.right(health.secretary, plan, doubt.id())));

        assertThat(row().doubts()).isEmpty();
    }

    @Test
    void asksOnceAboutASlipThatTheDocumentAndTheWordsOfNowBothTell() {
        assertThat(slipsAndDoubts("tối thiếu 01 lần/năm", "báo cáo")).hasSize(1);
        assertThat(slipsAndDoubts("Quý III", "Đánh giá nội bộ (tối thiếu 01 lần/năm)")).hasSize(1);
        assertThat(row().slips()).extracting(Slip::written).containsExactly("thiếu");
    }

    private List<Object> slipsAndDoubts(String timing, String content) {
        DraftDoubt slip = new DraftDoubt("intake.doubt.spelling-slip", "thiếu");
        DraftDoubt unread = new DraftDoubt("intake.doubt.words-unread", "");
        plan =
                health.agency.in(
                        () ->
                                plans.draftFrom(
                                        draft(
                                                read(content, "t1.r2.c2", slip),
                                                read(timing, "t1.r2.c3", slip, unread)),
                                        health.secretary));
        List<Object> asked = new ArrayList<>(row().slips());
        asked.addAll(row().doubts());
        return asked;
    }

    @Test
    void makesARowOfADutyOnlyOnce() {
        DutyRow duty = review().proposals().getFirst();
        ItemId added =
                health.agency.in(
                        () -> TestAgency.done(duties.accept(health.secretary, plan, duty.words())));

        ReviewPage.Row row = review().rows().getLast();
        assertThat(row.item().id()).isEqualTo(added);
        assertThat(row.item().text().timingText()).isEqualTo("Định kỳ hàng Quý");
        assertThat(row.provenance())
                .extracting(Provenance::place, Provenance::words)
                .containsExactly(tuple("p40", duty.words()));
        assertThat(review().proposals()).isEmpty();
    }

    @Test
    void keepsQuietAboutADutyThatIsNoRow() {
        String words = review().proposals().getFirst().words();
        health.agency.run(() -> TestAgency.done(duties.dismiss(health.secretary, plan, words)));

        assertThat(review().proposals()).isEmpty();
        assertThat(review().rows()).hasSize(1);
    }

    @Test
    void refusesWordsWrittenOverThoseOfSomebodyElse() {
        Item item = row().item();
        ItemText text = reworded(item, "Báo cáo", "Quý III");
        health.agency.run(
                () ->
                        TestAgency.done(
                                rows.reword(health.secretary, item.id(), item.version(), text)));

        assertThatThrownBy(
                        () ->
                                health.agency.in(
                                        () ->
                                                rows.reword(
                                                        health.secretary,
                                                        item.id(),
                                                        item.version(),
                                                        text)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void changesNothingOnceHandedIn() {
        Item item = row().item();
        ItemText text = reworded(item, "Báo cáo", "Quý III");
        health.agency.run(
                () ->
                        TestAgency.done(
                                rows.reword(health.secretary, item.id(), item.version(), text)));
        nameTheYear();
        health.agency.run(() -> TestAgency.done(submission.submit(health.secretary, plan)));

        assertThat(reasonOf(health.agency.in(() -> rows.drop(health.secretary, item.id(), true))))
                .isEqualTo(PlanRefusal.NOT_A_DRAFT);
    }

    @Test
    void keepsTheWordsOfARowThatIsLeftOut() {
        health.agency.run(
                () -> TestAgency.done(rows.drop(health.secretary, row().item().id(), true)));

        assertThat(row().item().dropped()).isTrue();
        assertThat(review().findings()).extracting(Finding::kind).contains(Finding.Kind.NO_ROWS);
    }

    @Test
    void takesARowThatTheDocumentDoesNotHave() {
        ItemText text = reworded(row().item(), "Công bố phù hợp", "Trước ngày 30/12/2023");
        ArrangeRows.NewRow added = new ArrangeRows.NewRow(text, List.of());
        ItemId above = row().item().id();
        health.agency.run(() -> TestAgency.done(arrange.add(health.secretary, plan, above, added)));

        assertThat(review().rows())
                .extracting(each -> each.item().position())
                .containsExactly(1, 2);
    }

    private void nameTheYear() {
        PlanText text = review().plan().text();
        PlanText named =
                new PlanText(
                        new Naming(text.naming().kind(), text.naming().title(), 2023, "ISO"),
                        text.letterhead(),
                        text.signature(),
                        text.wording(),
                        text.dated());
        int version = review().plan().version();
        var corrected = new CorrectPlan.Corrected(named, review().duties());
        health.agency.run(
                () ->
                        TestAgency.done(
                                correction.correct(health.secretary, plan, version, corrected)));
    }

    private ReviewPage review() {
        return health.agency.in(() -> sight.review(plan));
    }

    private ReviewPage.Row row() {
        return review().rows().getFirst();
    }

    private static ItemText reworded(Item item, String content, String timing) {
        return new ItemText(
                "", "1", content, timing, List.of(), item.text().activities(), List.of());
    }

    private static DraftValue read(String text, String place, DraftDoubt... doubts) {
        return new DraftValue(text, new DraftSource(place, text), 0.9, List.of(doubts));
    }

    private static PlanDraft draft() {
        return draft(
                read(
                        "Lập báo caó",
                        "t1.r2.c2",
                        new DraftDoubt("intake.doubt.spelling-slip", "báo caó")),
                DraftValue.sure(UNREAD, "t1.r2.c3"));
    }

    private static PlanDraft draft(DraftValue content, DraftValue timing) {
        DraftItem row =
                new DraftItem(
                        new DraftLabel("1", null),
                        content,
                        timing,
                        List.of(
                                new DraftPart(
                                        PartRole.PERFORM,
                                        DraftValue.sure("Thư ký ISO", "t1.r2.c4"))),
                        List.of(),
                        new DraftActivities(List.of("report-results"), 1, List.of()),
                        List.of());
        return new PlanDraft(
                DraftHeading.none(),
                new DraftSubject(null, DraftValue.sure("Duy trì HTQLCL", "p3"), null),
                new DraftGrounds(List.of(), List.of(), List.of()),
                List.of(row),
                List.of(
                        new DraftDuty(
                                DraftValue.sure("Các phòng", "p39"),
                                List.of(
                                        DraftValue.sure(
                                                "Định kỳ hàng Quý, các phòng báo cáo tình hình.",
                                                "p40")))),
                new DraftEnding(List.of(), List.of(), null, null, null),
                new DraftOrigin(null, null, List.of(), List.of()));
    }
}
