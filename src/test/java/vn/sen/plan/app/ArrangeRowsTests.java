package vn.sen.plan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sen.plan.app.PlanLifeTests.reasonOf;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sen.SenTest;
import vn.sen.TestAgency;
import vn.sen.actor.Outcome;
import vn.sen.plan.Department;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ChainChoice;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Split;
import vn.sen.trail.Entry;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;
import vn.sen.web.StaleVersion;

/** The ten rows of the health department's plan, arranged anew. */
@SenTest
class ArrangeRowsTests {

    @Autowired private Department.Founder founder;
    @Autowired private SeeReview sight;
    @Autowired private ArrangeRows arrange;
    @Autowired private CorrectItem correct;
    @Autowired private UndoMerge undo;
    @Autowired private RewriteItem rewrite;
    @Autowired private Trail trail;

    private Department health;
    private PlanId plan;

    @BeforeEach
    void draftThePlan() {
        health = founder.found("Sở Y tế");
        plan = health.drafted("dong-thap-health-2023");
    }

    @Test
    void putsANewRowWhereItIsWanted() {
        act(() -> arrange.add(health.secretary, plan, item(3).id(), row("Họp Ban ISO")));
        act(() -> arrange.add(health.secretary, plan, null, row("Kiện toàn Ban ISO")));

        assertThat(contents()).startsWith("Kiện toàn Ban ISO").element(4).isEqualTo("Họp Ban ISO");
        assertThat(items()).extracting(Item::position).containsExactly(places(12));
    }

    @Test
    void movesARowUpAndDownWithoutTouchingAnOpenForm() {
        Item second = item(2);
        act(() -> arrange.move(health.secretary, second.id(), true));
        assertThat(item(1))
                .extracting(Item::id, Item::version)
                .containsExactly(second.id(), second.version());

        act(() -> arrange.move(health.secretary, second.id(), false));
        assertThat(item(2).id()).isEqualTo(second.id());
        assertThat(reasonOf(tried(() -> arrange.move(health.secretary, item(1).id(), true))))
                .isEqualTo(PlanRefusal.NO_ROW_BEYOND);
        assertThat(acts(second.id())).extracting(Entry::what).contains("plan-item.moved");
        assertThat(acts(second.id()).getLast().before()).containsEntry("place", "1");
        assertThat(acts(second.id()).getLast().after()).containsEntry("place", "2");
    }

    @Test
    void takesARowIntoTheNextSectionBeforeItPassesItsRows() {
        act(() -> arrange.rename(health.secretary, item(1).id(), "I. Chung"));
        assertThat(items()).extracting(each -> each.text().section()).containsOnly("I. Chung");

        act(() -> arrange.rename(health.secretary, item(6).id(), "II. Đánh giá"));
        act(() -> arrange.move(health.secretary, item(5).id(), false));
        assertThat(item(5).text().section()).isEqualTo("II. Đánh giá");
        assertThat(item(5).text().no()).isEqualTo("5");
    }

    @Test
    void partsARowInTwo() {
        Item fifth = item(5);
        Split proposed = Split.proposed(fifth.text());
        Split parted =
                new Split(
                        proposed.first(),
                        new ItemText(
                                "",
                                "5",
                                "Lập chương trình đánh giá",
                                "Trước ngày đánh giá 10-15 ngày",
                                List.of(),
                                List.of(),
                                List.of()));
        ItemId second =
                act(() -> arrange.split(health.secretary, fifth.id(), fifth.version(), parted));

        assertThat(item(6).id()).isEqualTo(second);
        assertThat(item(6).kin().splitFrom()).isEqualTo(fifth.id());
        assertThat(item(6).parts()).isEqualTo(item(5).parts());
        assertThat(item(5).text().timingText()).doesNotContain("10-15");
        assertThatThrownBy(
                        () ->
                                tried(
                                        () ->
                                                arrange.split(
                                                        health.secretary,
                                                        fifth.id(),
                                                        fifth.version(),
                                                        parted)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void joinsARowWithTheOneAboveAndKeepsItReadable() {
        Item second = item(2);
        Item third = item(3);
        act(() -> arrange.merge(health.secretary, third.id(), third.version()));

        assertThat(item(2).text().content())
                .startsWith(second.text().content())
                .endsWith(third.text().content());
        assertThat(item(2).text().timingText())
                .isEqualTo("Trước ngày 20 tháng cuối quý; Thường xuyên");
        assertThat(item(2).parts()).containsAll(third.parts());
        assertThat(item(3).dropped()).isTrue();
        assertThat(item(3).kin().mergedInto()).isEqualTo(second.id());
        assertThat(acts(second.id()).getLast().before())
                .containsEntry("content", second.text().content());

        act(() -> correct.drop(health.secretary, third.id(), false));
        assertThat(item(3).kin().mergedInto()).isNull();
        assertThat(
                        reasonOf(
                                tried(
                                        () ->
                                                arrange.merge(
                                                        health.secretary,
                                                        item(1).id(),
                                                        item(1).version()))))
                .isEqualTo(PlanRefusal.NO_ROW_ABOVE);
    }

    @Test
    void partsARowAgainThatWasJoinedToTheOneAbove() {
        Item second = item(2);
        Item third = item(3);
        act(() -> arrange.merge(health.secretary, third.id(), third.version()));

        assertThat(act(() -> undo.restore(health.secretary, third.id())))
                .isEqualTo(UndoMerge.Undone.PARTED);
        assertThat(item(2).text()).isEqualTo(second.text());
        assertThat(item(2).parts()).isEqualTo(second.parts());
        assertThat(item(3).text()).isEqualTo(third.text());
        assertThat(item(3).dropped()).isFalse();
        assertThat(acts(second.id()).getLast().what()).isEqualTo("plan-item.parted");
    }

    @Test
    void leavesTheOtherRowAloneWhereItWasChangedSinceTheyWereJoined() {
        Item third = item(3);
        act(() -> arrange.merge(health.secretary, third.id(), third.version()));
        Item joined = item(2);
        ItemText text = joined.text().under("II. Khác");
        act(() -> correct.reword(health.secretary, joined.id(), joined.version(), text));

        assertThat(act(() -> undo.restore(health.secretary, third.id())))
                .isEqualTo(UndoMerge.Undone.OTHER_KEPT);
        assertThat(item(2).text()).isEqualTo(text);
        assertThat(item(3).dropped()).isFalse();
    }

    @Test
    void countsFromTheRowThatIsChosenAlsoAfterItWasJoinedToAnother() {
        Item eighth = item(8);
        act(() -> correct.chain(health.secretary, choice(eighth, item(4).id())));
        assertThat(afterTheAudit().waitsFor()).isEqualTo(item(4).id());

        act(() -> arrange.merge(health.secretary, item(4).id(), item(4).version()));
        assertThat(afterTheAudit().waitsFor()).isEqualTo(item(3).id());

        act(() -> correct.chain(health.secretary, choice(eighth, null)));
        assertThat(afterTheAudit().waitsFor()).isNull();
    }

    @Test
    void savesTheSameWordsTwiceWithoutComplaint() {
        Item first = item(1);
        ItemText text = first.text().under("I. Chung");
        var form = new RewriteItem.Rewritten(first.version(), text, first.parts(), List.of());
        act(() -> rewrite.rewrite(health.secretary, first.id(), form));
        act(() -> rewrite.rewrite(health.secretary, first.id(), form));

        ItemText other = first.text().under("II. Khác");
        var late = new RewriteItem.Rewritten(first.version(), other, first.parts(), List.of());
        assertThatThrownBy(() -> tried(() -> rewrite.rewrite(health.secretary, first.id(), late)))
                .isInstanceOf(StaleVersion.class);
    }

    private static ChainChoice choice(Item row, @Nullable ItemId awaited) {
        return new ChainChoice(row.id(), "thông thường sau mỗi đợt đánh giá nội bộ", awaited);
    }

    private RowClause afterTheAudit() {
        return review().rows().get(7).clauses().stream()
                .map(ReviewPage.Clause::clause)
                .filter(each -> each.counted() != null)
                .findFirst()
                .orElseThrow();
    }

    private static ArrangeRows.NewRow row(String content) {
        return new ArrangeRows.NewRow(
                new ItemText("", "", content, "Quý I", List.of(), List.of(), List.of()), List.of());
    }

    private ReviewPage review() {
        return health.agency.in(() -> sight.review(plan));
    }

    private List<Item> items() {
        return review().rows().stream().map(ReviewPage.Row::item).toList();
    }

    private List<String> contents() {
        return items().stream().map(each -> each.text().content()).toList();
    }

    private Item item(int place) {
        return items().get(place - 1);
    }

    private static Integer[] places(int rows) {
        Integer[] places = new Integer[rows];
        for (int place = 0; place < rows; place++) {
            places[place] = place + 1;
        }
        return places;
    }

    private List<Entry> acts(ItemId item) {
        return health.agency.in(() -> trail.of(new Subject("plan-item", item.value())));
    }

    private <T> Outcome<T> tried(Supplier<Outcome<T>> act) {
        return health.agency.in(act);
    }

    private <T> T act(Supplier<Outcome<T>> act) {
        return health.agency.in(() -> TestAgency.done(act.get()));
    }
}
