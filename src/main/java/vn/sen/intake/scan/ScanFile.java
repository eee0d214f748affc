package vn.sen.intake.scan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import vn.sen.intake.Doubt;
import vn.sen.intake.ReadingProgress;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.FaintWord;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.pdf.SeenPage;

/** Reads pictures of paper, page by page, one page of one file at a time. */
public final class ScanFile {
    /** The most pages that are read: some minutes of work. */
    public static final int MOST_PAGES = 40;

    /** From here on a word is most likely right. */
    private static final double CLEAR = 70;

    private static final int FEW = 15;

    private static final Semaphore ONE = new Semaphore(1, true);

    private final Tesseract tesseract;
    private final ReadingProgress progress;
    private final List<SeenPage> pages = new ArrayList<>();
    private final List<FaintWord> faint = new ArrayList<>();

    private ScanFile(Path recognizer, ReadingProgress progress) {
        this.tesseract = new Tesseract(recognizer);
        this.progress = progress;
    }

    public static Document read(
            byte[] file, FileKind kind, Path recognizer, ReadingProgress progress)
            throws Unreadable {
        try (PageImages images =
                kind == FileKind.PDF ? PageImages.ofPdf(file) : PageImages.ofPicture(file)) {
            return new ScanFile(recognizer, progress).read(images);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(
                    kind == FileKind.PDF ? ReadingRefused.DAMAGED_PDF : ReadingRefused.DAMAGED);
        }
    }

    private Document read(PageImages images) throws IOException, Unreadable {
        int count = images.count();
        if (count > MOST_PAGES) {
            throw new Unreadable(ReadingRefused.SCAN_TOO_LONG);
        }
        for (int i = 0; i < count; i++) {
            progress.page(i, count);
            inTurn(images, i);
        }
        if (pages.stream().allMatch(page -> page.words().isEmpty())) {
            throw new Unreadable(ReadingRefused.SCAN_EMPTY);
        }
        return new Document(SeenPage.blocks(pages), Set.of(Doubt.SCANNED), faint);
    }

    /** One at a time: a picture of a page takes much of the memory that there is. */
    private void inTurn(PageImages images, int index) throws IOException, Unreadable {
        try {
            ONE.acquire();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable(ReadingRefused.SCAN_FAILED);
        }
        try {
            page(images.page(index));
        } finally {
            ONE.release();
        }
    }

    /** A page of which little is made out may lie on its side or upside down. */
    private void page(Grey picture) throws Unreadable {
        Grey page = Skew.removed(picture);
        List<SeenPage.Stroke> strokes = Lines.take(page, PageImages.POINTS);
        List<Tesseract.Seen> seen = tesseract.words(page);
        int turns = Tesseract.Seen.quarters(seen);
        if (turns == 0 && isDim(seen)) {
            turns = tesseract.turn(picture) / 90;
        }
        if (turns % 4 != 0) {
            page = Skew.removed(picture.quarters(turns));
            strokes = Lines.take(page, PageImages.POINTS);
            seen = tesseract.words(page);
        }
        add(page, strokes, new PageWords(seen));
    }

    private static boolean isDim(List<Tesseract.Seen> seen) {
        long clear = seen.stream().filter(word -> word.sureness() > CLEAR).count();
        return clear * 2 < seen.size() || clear < FEW;
    }

    private void add(Grey page, List<SeenPage.Stroke> strokes, PageWords words) {
        faint.addAll(words.faint());
        pages.add(
                new SeenPage(
                        page.width() * PageImages.POINTS,
                        page.height() * PageImages.POINTS,
                        words.words(),
                        strokes));
    }
}
