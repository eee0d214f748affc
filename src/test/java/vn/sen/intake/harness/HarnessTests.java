package vn.sen.intake.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.sen.intake.PlanReader;

/** Plans of other kinds, in the forms that agencies have them in: how much comes back. */
class HarnessTests {
    private final PlanReader reader = new PlanReader();

    private Count count(int plans, Function<KnownPlan, byte[]> form) {
        Count count = new Count();
        for (long seed = 1000; seed < 1000 + plans; seed++) {
            KnownPlan plan = KnownPlan.of(seed, 3 + (int) (seed * 17 % 70));
            count.add(plan, reader.read(form.apply(plan)));
        }
        return count;
    }

    @Test
    void givesBackEveryCellOfAWordFile() {
        Count count = count(40, WordForm::of);
        assertThat(count.misses).isEmpty();
        assertThat(count.rowsRight).isEqualTo(count.rows);
    }

    @Test
    void givesBackNineOfTenCellsOfTextThatHasLostItsTable() {
        Count count =
                count(
                        20,
                        plan ->
                                HarnessFigures.utf8(
                                        FlatForm.of(plan, FlatForm.Habits.of(plan.seed()))));
        assertThat(count.cellShare()).as(count.misses.toString()).isGreaterThan(95);
        assertThat(count.rowShare()).isGreaterThan(90);
        assertThat(count.wrongTimesUndoubted).as(count.misses.toString()).isZero();
    }

    @Test
    void givesBackTheCellsOfATableSetInBlanks() {
        Count count = count(20, plan -> HarnessFigures.utf8(LayoutForm.byBlanks(plan)));
        assertThat(count.cellShare()).as(count.misses.toString()).isGreaterThan(99);
        assertThat(count.rowShare()).isGreaterThan(98);
        assertThat(count.wrongTimesUndoubted).isZero();
    }

    @Test
    void givesBackEveryCellOfATableFromAClipboard() {
        Count count = count(20, plan -> HarnessFigures.utf8(LayoutForm.byTabs(plan)));
        assertThat(count.misses).isEmpty();
    }
}
