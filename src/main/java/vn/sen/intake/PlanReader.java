package vn.sen.intake;

import java.nio.file.Path;
import java.util.function.Function;
import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.office.OfficeFile;
import vn.sen.intake.pdf.PdfFile;
import vn.sen.intake.pdf.PdfText;
import vn.sen.intake.program.Programs;
import vn.sen.intake.reading.PlanComposer;
import vn.sen.intake.scan.Guessed;
import vn.sen.intake.scan.ScanFile;
import vn.sen.intake.text.TextFile;
import vn.sen.intake.word.WordFile;
import vn.sen.standard.Catalogue;

/** Reads plans; pure, and safe for use by several threads. */
public final class PlanReader {
    /** The largest file that is read, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** The most rows that the tables of a document may have together. */
    public static final int MOST_ROWS = 5_000;

    /** The most pages of a PDF file that is read. */
    public static final int MOST_PAGES = 300;

    /** The most characters of plain text that are read. */
    public static final int MOST_TEXT = 1_000_000;

    private final DeadlineReader deadlines;
    private final PlanComposer composer;
    private final Programs programs;
    private final ReadingProgress progress;

    /** Whether another reader will see to pictures of paper, so that this one refuses them. */
    private final boolean readsLater;

    /** A reader that is helped by the programs of this machine. */
    public PlanReader() {
        this(Programs.ofMachine());
    }

    public PlanReader(Programs programs) {
        this.deadlines = new DeadlineReader();
        this.composer = new PlanComposer(deadlines, Catalogue.standard());
        this.programs = programs;
        this.progress = ReadingProgress.UNHEARD;
        this.readsLater = false;
    }

    private PlanReader(
            PlanReader other, Programs programs, ReadingProgress progress, boolean readsLater) {
        this.deadlines = other.deadlines;
        this.composer = other.composer;
        this.programs = programs;
        this.progress = progress;
        this.readsLater = readsLater;
    }

    /** The same reader, heard by somebody who waits. */
    public PlanReader heardBy(ReadingProgress listener) {
        return new PlanReader(this, programs, listener, readsLater);
    }

    /** The same reader for somebody who does not wait: pictures of paper are refused. */
    public PlanReader atOnce() {
        return new PlanReader(this, new Programs(programs.office(), null), progress, readsScans());
    }

    /** Whether pictures of paper are read, which takes seconds for each page. */
    public boolean readsScans() {
        return programs.recognizer() != null;
    }

    /** Reads a file of any {@link FileKind}; what it is, its content says, not its name. */
    public PlanOutcome read(byte[] file) {
        return read(file, TableChoice.ALL);
    }

    /** Reads of a document the tables that are the plan. */
    public PlanOutcome read(byte[] file, TableChoice choice) {
        return read(file, document -> composer.compose(document, choice));
    }

    /** Reads a file, and asks where several of its tables look like plans of their own. */
    public PlanOutcome readOrAsk(byte[] file) {
        return read(file, composer::composeOrAsk);
    }

    private PlanOutcome read(byte[] file, Function<Document, PlanOutcome> compose) {
        if (file.length > LARGEST) {
            return ReadingRefused.TOO_LARGE;
        }
        try {
            Document document = document(file);
            PlanOutcome outcome = compose.apply(document);
            return document.doubts().contains(Doubt.SCANNED)
                    ? guessed(outcome, new Guessed(document.faint()))
                    : outcome;
        } catch (Unreadable e) {
            return e.reason();
        }
    }

    private static PlanOutcome guessed(PlanOutcome outcome, Guessed guessed) {
        return switch (outcome) {
            case PlanReading plan -> guessed.mark(plan);
            case WhichTable which -> new WhichTable(which.tables(), guessed.mark(which.all()));
            case ReadingRefused refused -> refused;
        };
    }

    private Document document(byte[] file) throws Unreadable {
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case WORD -> WordFile.read(file);
            case OLD_WORD, OPEN_DOCUMENT, RICH_TEXT -> OfficeFile.read(file, kind, programs);
            case PDF -> pdf(file);
            case PICTURE -> scan(file, kind);
            case TEXT -> TextFile.read(file, deadlines);
        };
    }

    private Document pdf(byte[] file) throws Unreadable {
        PdfText text;
        try {
            text = PdfFile.read(file);
        } catch (Unreadable e) {
            if (e.reason() != ReadingRefused.SCAN) {
                throw e;
            }
            return scan(file, FileKind.PDF);
        }
        return text.poor() && (readsScans() || readsLater) ? again(file, text) : text.document();
    }

    /** Letters that a scanner made out badly are recognised anew, where that goes. */
    private Document again(byte[] file, PdfText text) throws Unreadable {
        try {
            return scan(file, FileKind.PDF);
        } catch (Unreadable e) {
            if (e.reason() == ReadingRefused.SCAN) {
                throw e;
            }
            return text.document();
        }
    }

    private Document scan(byte[] file, FileKind kind) throws Unreadable {
        Path recognizer = programs.recognizer();
        if (recognizer == null) {
            throw new Unreadable(ReadingRefused.SCAN);
        }
        return ScanFile.read(file, kind, recognizer, progress);
    }
}
