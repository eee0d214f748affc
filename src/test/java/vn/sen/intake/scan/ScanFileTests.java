package vn.sen.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sen.intake.Doubt;
import vn.sen.intake.Item;
import vn.sen.intake.PlanReader;
import vn.sen.intake.PlanReading;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.harness.Count;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.program.Programs;

/** Copies of plans as pictures, by Tesseract where it is installed and in words where not. */
class ScanFileTests {
    private static final KnownPlan PLAN = KnownPlan.of(3, 12);
    private static final byte[] PAPER =
            PdfForm.of(PLAN, new PdfForm.Habits(true, false, 12, false, true, false, 0));

    @TempDir Path folder;

    /** A little askew and dirty: most cells come back, and no time that is wrong is sure. */
    @Test
    void givesBackMostCellsOfARuledPlanAndMarksAllAsGuesses() {
        PlanReader reader = reader();
        List<String> told = new ArrayList<>();
        PlanReading plan =
                (PlanReading)
                        reader.heardBy((read, pages) -> told.add(read + "/" + pages))
                                .read(Copier.copy(PAPER, 0.5));
        Count count = new Count();
        count.add(PLAN, plan);
        assertThat(count.cellShare()).as("%s", count.misses).isGreaterThan(75);
        assertThat(count.wrongTimesUndoubted).isZero();
        assertThat(told).startsWith("0/2");
        assertThat(plan.remainder().doubts()).contains(Doubt.SCANNED);
        assertThat(plan.items())
                .extracting(Item::content)
                .allSatisfy(content -> assertThat(content.confidence()).isLessThan(0.9));
    }

    @Test
    void readsPicturesOfPages() {
        for (String format : List.of("png", "tif")) {
            assertThat(reader().read(Copier.picture(PAPER, format)))
                    .as(format)
                    .isInstanceOf(PlanReading.class);
        }
    }

    @Test
    void saysWhatToDoWithoutTesseract() {
        PlanReader alone = new PlanReader(Programs.NONE);
        assertThat(alone.read(Copier.copy(PAPER, 0))).isEqualTo(ReadingRefused.SCAN);
        assertThat(alone.read(Copier.picture(PAPER, "png"))).isEqualTo(ReadingRefused.SCAN);
        assertThat(alone.readsScans()).isFalse();
    }

    @Test
    void saysThatTesseractDoesNotWork() throws IOException {
        Path broken = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\nexit 1\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();
        PlanReader reader = new PlanReader(Programs.named("none", broken.toString()));
        assertThat(reader.read(Copier.picture(PAPER, "png"))).isEqualTo(ReadingRefused.SCAN_FAILED);
        assertThat(reader.atOnce().read(Copier.picture(PAPER, "png")))
                .isEqualTo(ReadingRefused.SCAN);
    }

    @Test
    void refusesPicturesThatAreTooLargeOrBroken() {
        Programs any = new Programs(null, Path.of("/bin/false"));
        byte[] huge = Copier.picture(PAPER, "png");
        // The width of a PNG file stands in its first part.
        huge[16] = 0;
        huge[17] = 1;
        assertThat(new PlanReader(any).read(huge))
                .isIn(ReadingRefused.OVERBLOWN, ReadingRefused.DAMAGED);
        byte[] broken = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(new PlanReader(any).read(broken)).isEqualTo(ReadingRefused.DAMAGED);
    }

    @Test
    void findsFaintWordsWithTheirNeighbours() {
        String table =
                """
                level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext
                5\t1\t1\t1\t1\t1\t100\t100\t90\t50\t96.1\tTrước
                5\t1\t1\t1\t1\t2\t200\t100\t80\t50\t41.0\tngảy
                5\t1\t1\t1\t1\t3\t295\t100\t40\t50\t95.0\t20
                5\t1\t1\t1\t1\t4\t900\t100\t40\t50\t12.0\t|
                """;
        PageWords words = new PageWords(Tesseract.words(table));
        assertThat(words.words()).hasSize(3);
        assertThat(words.faint())
                .singleElement()
                .satisfies(
                        faint -> {
                            assertThat(faint.word()).isEqualTo("ngảy");
                            assertThat(faint.around()).isEqualTo("Trước ngảy 20");
                        });
    }

    private static PlanReader reader() {
        Programs programs = Programs.ofMachine();
        Assumptions.assumeTrue(
                programs.recognizer() != null, "Tesseract (tesseract) is not installed here");
        return new PlanReader(programs);
    }
}
