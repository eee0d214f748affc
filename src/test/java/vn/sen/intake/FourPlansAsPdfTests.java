package vn.sen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four real plans, as PDF files of different makers, against what people read by hand. */
class FourPlansAsPdfTests {
    @TempDir Path folder;

    @Test
    void readsWhatAnOfficeProgramMade() {
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
}
