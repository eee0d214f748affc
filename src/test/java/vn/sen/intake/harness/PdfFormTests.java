package vn.sen.intake.harness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.sen.intake.PlanReader;
import vn.sen.intake.harness.PdfForm.Habits;

/** Plans drawn on sheets of PDF, in layouts of chance: how much of their cells comes back. */
class PdfFormTests {
    private static final int PLANS = 16;
    private final PlanReader reader = new PlanReader();

    private Count count(boolean ruled) {
        Count count = new Count();
        for (long seed = 3000; seed < 3000 + PLANS; seed++) {
            KnownPlan plan = KnownPlan.of(seed, 3 + (int) (seed * 17 % 70));
            count.add(plan, reader.read(PdfForm.of(plan, Habits.of(seed, ruled))));
        }
        return count;
    }

    /** Lines or filled areas as rules, cut rows, headings repeated, pages turned, page numbers. */
    @Test
    void givesBackTheCellsOfRuledTables() {
        Count count = count(true);
        assertThat(count.cellShare()).as("%s", count.misses).isGreaterThan(99);
        assertThat(count.rowShare()).as("%s", count.misses).isGreaterThan(98);
        assertThat(count.wrongTimesUndoubted).isZero();
    }

    /** Which words stand in which column is a guess there, and is shown as one. */
    @Test
    void givesBackTheCellsOfTablesWithoutRules() {
        Count count = count(false);
        assertThat(count.cellShare()).as("%s", count.misses).isGreaterThan(98);
        assertThat(count.wrongTimesUndoubted).isZero();
    }
}
