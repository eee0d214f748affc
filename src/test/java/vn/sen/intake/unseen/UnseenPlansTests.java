package vn.sen.intake.unseen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plans of agencies of many kinds, written before the program was tried on them. */
class UnseenPlansTests {
    private static final List<UnseenPlan> PLANS =
            UnseenPlan.sets("all").stream().map(UnseenPlan::of).toList();

    private static Marks marks(Function<UnseenPlan, byte[]> form) {
        Marks marks = new Marks();
        PLANS.forEach(plan -> marks.add(plan, UnseenFigures.json(form.apply(plan))));
        return marks;
    }

    @Test
    void givesBackEveryCellOfAWordFileAndNoWrongDayUnmarked() {
        Marks marks = marks(UnseenFigures::word);
        assertThat(marks.cellShare()).as("%s", marks.misses).isEqualTo(100);
        assertThat(marks.extra).as("%s", marks.misses).isZero();
        assertThat(marks.unmarked).as("%s", marks.misses).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void givesBackNineOfTenCellsOfTextAndNoWrongDayUnmarked(LinePaper.Habit habit) {
        Marks marks = marks(plan -> UnseenFigures.text(plan, habit));
        double least =
                switch (habit) {
                    case CELLS -> 97;
                    case FULL_CELLS -> 96.5;
                    case WRAPPED -> 94.5;
                    case SPACED -> 93;
                };
        assertThat(marks.cellShare()).as("%s", marks.misses).isGreaterThan(least);
        assertThat(marks.unmarked).as("%s", marks.misses).isZero();
    }
}
