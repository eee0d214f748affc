package vn.sen.intake;

import java.util.function.Function;
import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.office.OfficeFile;
import vn.sen.intake.pdf.PdfFile;
import vn.sen.intake.program.Programs;
import vn.sen.intake.reading.PlanComposer;
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

    private final DeadlineReader deadlines = new DeadlineReader();
    private final PlanComposer composer = new PlanComposer(deadlines, Catalogue.standard());
    private final Programs programs;

    /** A reader that is helped by the programs of this machine. */
    public PlanReader() {
        this(Programs.ofMachine());
    }

    public PlanReader(Programs programs) {
        this.programs = programs;
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
            return compose.apply(document(file));
        } catch (Unreadable e) {
            return e.reason();
        }
    }

    private Document document(byte[] file) throws Unreadable {
        FileKind kind = FileKind.of(file);
        return switch (kind) {
            case WORD -> WordFile.read(file);
            case OLD_WORD, OPEN_DOCUMENT, RICH_TEXT -> OfficeFile.read(file, kind, programs);
            case PDF -> PdfFile.read(file);
            case TEXT -> TextFile.read(file, deadlines);
        };
    }
}
