package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.intake.harness.Count;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.Typist;
import vn.sen.intake.harness.WordForm;

/** Plans that LibreOffice made PDF files of, where it is installed. */
class OfficePdfTests {
    private static final int PLANS = 8;

    @TempDir Path folder;
    private final PlanReader reader = new PlanReader();

    @Test
    void readsTheFourPlansAsPeopleDo() {
        List<byte[]> words = PlanDocuments.NAMES.stream().map(PlanDocuments::word).toList();
        List<byte[]> files = new Office(folder).pdf(words);
        for (int i = 0; i < files.size(); i++) {
            PlanReading plan = Readings.of(files.get(i));
            Expectation expected = Expectation.of(PlanDocuments.NAMES.get(i));
            expected.assertSaidBy(plan);
            expected.assertCountedBy(plan);
            assertThat(plan.remainder().unread()).isEmpty();
        }
    }

    /** Paper, margins, fonts, spacing and alignment of chance; sections, cut rows, page numbers. */
    @Test
    void givesBackCellsHoweverTheyAreSet() {
        List<KnownPlan> plans =
                IntStream.range(2000, 2000 + PLANS)
                        .mapToObj(seed -> KnownPlan.of(seed, 3 + seed * 17 % 70))
                        .toList();
        List<byte[]> files =
                new Office(folder)
                        .pdf(
                                plans.stream()
                                        .map(p -> Typist.set(WordForm.of(p), p.seed()))
                                        .toList());
        Count count = new Count();
        for (int i = 0; i < PLANS; i++) {
            count.add(plans.get(i), reader.read(files.get(i)));
        }
        assertThat(count.cellShare()).as("%s", count.misses).isGreaterThan(99);
        assertThat(count.rowShare()).as("%s", count.misses).isGreaterThan(98);
        assertThat(count.wrongTimesUndoubted).isZero();
    }

    /** Merged numbers and times, headings of two rows, automatic numbers, letters in parts. */
    @Test
    void givesBackRowsOfPlansWithMergedCells() {
        List<PlanOfChance> plans =
                IntStream.range(0, PLANS).mapToObj(i -> new PlanOfChance(i, 8 + i)).toList();
        List<byte[]> files =
                new Office(folder).pdf(plans.stream().map(PlanOfChance::file).toList());
        int rows = 0;
        List<String> misses = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            List<PlanOfChance.Row> known = plans.get(i).rows;
            List<PlanOfChance.Row> read =
                    PlanOfChance.rows((PlanReading) reader.read(files.get(i)));
            rows += known.size();
            for (int row = 0; row < known.size(); row++) {
                if (row >= read.size() || !known.get(row).equals(read.get(row))) {
                    misses.add(
                            i
                                    + " "
                                    + known.get(row)
                                    + " as "
                                    + (row < read.size() ? read.get(row) : ""));
                }
            }
        }
        assertThat(misses).hasSizeLessThan(rows / 50);
    }
}
