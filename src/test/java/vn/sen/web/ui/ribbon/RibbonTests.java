package vn.sen.web.ui.ribbon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sen.web.ui.Mark;

class RibbonTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 9, 27);
    private static final LocalDate JUNE_5 = LocalDate.of(2023, 6, 5);

    @Test
    void fillsAWindowUnderWayUpToToday() {
        Sign window = new Sign.Bar(day(7, 1), day(12, 31), Mark.IN_PROGRESS);

        assertThat(drawn(TODAY, window).under())
                .containsExactly(
                        new Shape.Box("w do", "49.59%", "50.41%", 12),
                        new Shape.Box("w-part", "49.59%", "24.25%", 10));
    }

    @Test
    void doesNotFillAWindowThatOpensLater() {
        Sign window = new Sign.Bar(day(10, 1), day(10, 31), Mark.IN_PROGRESS);

        assertThat(drawn(TODAY, window).under()).hasSize(1);
    }

    @Test
    void growsTheTailOfLatenessUpToToday() {
        Plot.Drawn row =
                drawn(TODAY, new Sign.LateTail(day(9, 19), null, 6, "/viec/2", "trễ 6 ngày"));

        assertThat(row.under())
                .containsExactly(new Shape.Filled("hatch", "tail", "71.64%", "2.19%", 16));
        assertThat(row.over())
                .containsExactly(new Shape.Stamp("73.84%", false, 6, "/viec/2", "trễ 6 ngày"));
    }

    @Test
    void remembersLatenessThatIsOverWithoutAStamp() {
        Plot.Drawn row = drawn(TODAY, new Sign.LateTail(day(7, 3), day(7, 14), 9, "#", "trễ"));

        assertThat(row.under())
                .containsExactly(new Shape.Filled("hatch-soft", "tail", "50.27%", "3.01%", 8));
        assertThat(row.over()).isEmpty();
    }

    @Test
    void turnsTheStampRoundAtTheYearsEnd() {
        Plot.Drawn row =
                drawn(day(12, 28), new Sign.LateTail(day(12, 19), null, 7, "#", "trễ 7 ngày"));

        assertThat(row.over())
                .singleElement()
                .isInstanceOfSatisfying(
                        Shape.Stamp.class, stamp -> assertThat(stamp.left()).isTrue());
    }

    @Test
    void palesTheWaveAfterToday() {
        assertThat(drawn(TODAY, new Sign.Wave(JUNE_5)).under())
                .containsExactly(
                        new Shape.Filled("wave", "", "42.47%", "31.37%", 8),
                        new Shape.Filled("wave-soon", "", "73.84%", "26.16%", 8));
    }

    @Test
    void leavesThePaleHalfOfAWaveOutWhenTheYearIsOver() {
        assertThat(drawn(LocalDate.of(2024, 2, 1), new Sign.Wave(JUNE_5)).under())
                .containsExactly(new Shape.Filled("wave", "", "42.47%", "57.53%", 8));
    }

    @Test
    void keepsBorrowedDaysWideEnoughToSee() {
        assertThat(drawn(TODAY, new Sign.Ghost(day(12, 31), day(12, 31), "#", "x")).over())
                .containsExactly(new Shape.Borrowed("97.75%", "2.25%", "#", "x"));
    }

    @Test
    void keepsDaysOfOtherYearsAtTheEdge() {
        Sign across =
                new Sign.Strand(
                        LocalDate.of(2022, 12, 1), LocalDate.of(2024, 1, 15), Mark.ACCEPTED);

        assertThat(drawn(TODAY, across).under())
                .containsExactly(new Shape.Line("thread ok", "0.00%", "100.00%"));
    }

    @Test
    void drawsTodayOnlyInItsOwnYear() {
        assertThat(ribbon(TODAY).plot().today()).isEqualTo(new Plot.Today("73.84%", -44));
        assertThat(ribbon(LocalDate.of(2024, 1, 5)).plot().today()).isNull();
        assertThat(ribbon(LocalDate.of(2024, 1, 5)).plot().past()).isEqualTo("100.00%");
        assertThat(ribbon(LocalDate.of(2022, 12, 5)).plot().past()).isEqualTo("0.00%");
    }

    @Test
    void keepsTheTagOfTodayInsideTheYear() {
        assertThat(ribbon(day(1, 3)).plot().today()).isEqualTo(new Plot.Today("0.68%", 0));
        assertThat(ribbon(day(12, 30)).plot().today()).isEqualTo(new Plot.Today("99.59%", -88));
    }

    @Test
    void takesAwayAQuartersNameThatTheTagWouldCover() {
        assertThat(ribbon(day(8, 15)).plot().quarters())
                .extracting(Plot.Label::number)
                .containsExactly(1, 2, 4);
    }

    @Test
    void joinsDaysOffThatTouch() {
        List<LocalDate> tet = day(1, 20).datesUntil(day(1, 27)).toList();
        Ribbon ribbon = Ribbon.of(2023, TODAY, tet, List.of());

        assertThat(ribbon.plot().daysOff()).containsExactly(new Plot.Band("5.21%", "1.92%"));
    }

    @Test
    void drawsMarksOverBars() {
        Plot.Drawn row =
                drawn(
                        TODAY,
                        new Sign.Bar(day(4, 1), day(6, 30), Mark.ACCEPTED),
                        new Sign.Point(Mark.ACCEPTED, day(6, 30), "/viec/1", "30/6"));

        assertThat(row.under()).hasOnlyElementsOfType(Shape.Box.class);
        assertThat(row.over())
                .containsExactly(new Shape.Dot(Mark.ACCEPTED, "49.45%", "/viec/1", "30/6"));
    }

    @Test
    void showsTheMarksOfAClosedSectionOnOneLine() {
        Row first = row(new Sign.Point(Mark.ACCEPTED, day(3, 1), "/viec/1", "a"));
        Row second =
                row(
                        new Sign.LateTail(day(9, 19), null, 6, "/viec/2", "b"),
                        new Sign.LateTail(day(9, 1), null, 17, "/viec/3", "c"));
        Ribbon ribbon =
                Ribbon.inSections(
                        2023, TODAY, List.of(), List.of(new Section("A", List.of(first, second))));

        assertThat(ribbon.plot().parts())
                .singleElement()
                .extracting(Plot.Part::merged)
                .isInstanceOfSatisfying(
                        Plot.Drawn.class,
                        drawn ->
                                assertThat(drawn.over())
                                        .containsExactly(
                                                new Shape.Dot(
                                                        Mark.ACCEPTED, "16.30%", "/viec/1", "a"),
                                                new Shape.Stamp(
                                                        "73.84%", false, 17, "/viec/3", "c")));
    }

    @Test
    void needsNoHeadingWhereThereAreNoSections() {
        assertThat(ribbon(TODAY).plot().parts())
                .singleElement()
                .extracting(Plot.Part::merged)
                .isNull();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2023, month, day);
    }

    private static Ribbon ribbon(LocalDate today, Sign... signs) {
        return Ribbon.of(2023, today, List.of(), List.of(row(signs)));
    }

    private static Row row(Sign... signs) {
        return new Row("1", "x", null, "#", Mark.NOT_DUE, null, false, List.of(signs));
    }

    private static Plot.Drawn drawn(LocalDate today, Sign... signs) {
        return ribbon(today, signs).plot().parts().getFirst().rows().getFirst();
    }
}
