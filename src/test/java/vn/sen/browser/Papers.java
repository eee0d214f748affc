package vn.sen.browser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.sen.intake.harness.KnownPlan;
import vn.sen.intake.harness.PdfForm;
import vn.sen.intake.harness.WordForm;

/** Files that somebody has on his desk. */
final class Papers {

    private static final Path DESK = Path.of("target", "papers");

    private Papers() {}

    static Path plan(String name) {
        return Path.of("src/main/resources/vn/sen/demo/plans", name + ".docx");
    }

    /** A plan as the document system gives it. */
    static Path pdf(String name, long seed, int rows) {
        PdfForm.Habits lying = new PdfForm.Habits(true, true, 12, false, false, false, 0);
        try {
            Path file = Files.createDirectories(DESK).resolve(name);
            return Files.write(file, PdfForm.of(KnownPlan.of(seed, rows), lying));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A plan as somebody wrote it in Word. */
    static Path word(String name, long seed, int rows) {
        try {
            Path file = Files.createDirectories(DESK).resolve(name);
            return Files.write(file, WordForm.of(KnownPlan.of(seed, rows)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Path report(String name) {
        return written(name, "Kết quả thực hiện mục tiêu chất lượng.\n");
    }

    static Path written(String name, String text) {
        try {
            Path file = Files.createDirectories(DESK).resolve(name);
            return Files.writeString(file, text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A file of this size, of which nothing is on the disk. */
    static Path ofMegabytes(int size, String name) {
        try {
            Path file = Files.createDirectories(DESK).resolve(name);
            try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
                empty.setLength(size * 1024L * 1024);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
