package vn.sen.intake.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.sen.intake.PlanReader;

/** Plans of other kinds, in the forms that agencies have them in: how much comes back. */
class HarnessTests {
    private static final int PLANS = 40;
    private final PlanReader reader = new PlanReader();

    private Count count(Function<KnownPlan, byte[]> form) {
        Count count = new Count();
        for (long seed = 1000; seed < 1000 + PLANS; seed++) {
            KnownPlan plan = KnownPlan.of(seed, 3 + (int) (seed * 17 % 70));
            count.add(plan, reader.read(form.apply(plan)));
        }
        return count;
    }

    @Test
    void givesBackEveryCellOfAWordFile() {
        Count count = count(WordForm::of);
        assertThat(count.misses).isEmpty();
        assertThat(count.rowsRight).isEqualTo(count.rows);
    }
}
