package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sen.intake.Readings.value;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sen.intake.PlanOfChance.Row;

/** Whatever the layout, every row and every cell comes back. */
class PlansOfChanceTests {
    private final PlanReader reader = new PlanReader();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void givesBackEveryCell(long seed) {
        PlanOfChance plan = new PlanOfChance(seed, 4 + (int) (seed % 27));
        assertThat(rows(plan)).as(plan.description).isEqualTo(plan.rows);
    }

    @Test
    void readsAHundredAndTwentyRows() {
        for (long seed = 1000; seed < 1008; seed++) {
            PlanOfChance plan = new PlanOfChance(seed, 120);
            assertThat(rows(plan)).as(plan.description).isEqualTo(plan.rows);
        }
    }

    @Test
    void readsTheFootOfAPlanWhoseTableIsInAnAnnex() {
        for (long seed = 0; seed < 40; seed++) {
            PlanReading plan = read(new PlanOfChance(seed, 6));
            assertThat(value(plan.ending().signer()))
                    .isEqualTo(new Signer("Trần Văn Bình", "GIÁM ĐỐC", null));
            assertThat(value(plan.letterhead().agency())).isEqualTo("Sở Nội vụ");
            assertThat(value(plan.letterhead().parent())).isEqualTo("UBND tỉnh Long An");
            assertThat(value(plan.letterhead().number())).isEqualTo("15");
            assertThat(value(plan.letterhead().issued())).isEqualTo(new IssueDate(5, 1, 2024));
            assertThat(value(plan.subject().year())).isEqualTo(2024);
        }
    }

    private List<Row> rows(PlanOfChance plan) {
        return PlanOfChance.rows(read(plan));
    }

    private PlanReading read(PlanOfChance plan) {
        PlanOutcome outcome = reader.read(plan.file());
        assertThat(outcome).as(plan.description).isInstanceOf(PlanReading.class);
        return (PlanReading) outcome;
    }
}
