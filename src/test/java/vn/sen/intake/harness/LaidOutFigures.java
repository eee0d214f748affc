package vn.sen.intake.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.sen.intake.PlanReader;
import vn.sen.intake.harness.PdfForm.Habits;

/** Prints how much comes back of plans that {@code pdftotext -layout} made text of. */
final class LaidOutFigures {
    private static final int PLANS = Integer.getInteger("plans", 40);

    private LaidOutFigures() {}

    static void main() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("laid-out");
        Count count = new Count();
        for (long seed = 0; seed < PLANS; seed++) {
            KnownPlan plan = KnownPlan.of(seed, HarnessFigures.size(seed) % 60 + 3);
            Path pdf = Files.write(folder.resolve(seed + ".pdf"), PdfForm.of(plan, upright(seed)));
            Path text = folder.resolve(seed + ".txt");
            new ProcessBuilder("pdftotext", "-layout", pdf.toString(), text.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            count.add(plan, new PlanReader().read(Files.readAllBytes(text)));
        }
        System.out.printf(
                Locale.ROOT,
                "| pdftotext -layout | %d | %.1f %% | %.1f %% | %d | %d |%n",
                PLANS,
                count.rowShare(),
                count.cellShare(),
                count.wrongTimes,
                count.wrongTimesUndoubted);
    }

    private static Habits upright(long seed) {
        Habits of = Habits.of(seed, true);
        return new Habits(true, of.lying(), of.size(), of.cuts(), of.repeats(), of.middle(), 0);
    }
}
