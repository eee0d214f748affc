package vn.sen.intake;

import java.util.Locale;
import vn.sen.actor.Reason;
import vn.sen.intake.office.OfficeFile;
import vn.sen.intake.scan.ScanFile;

/** Why a file cannot be read as a plan; {@link #key()} names the sentence that says what to do. */
public enum ReadingRefused implements PlanOutcome, Reason {
    EMPTY,
    TOO_LARGE,
    UNKNOWN_KIND,
    PROGRAM,
    /** Word before 2007, where no LibreOffice is installed. */
    OLD_WORD,
    /** Another word processor's file, where no LibreOffice is installed. */
    OFFICE_MISSING,
    /** LibreOffice cannot open it. */
    OFFICE_FAILED,
    /** LibreOffice does not come to an end with it. */
    OFFICE_SLOW,
    ENCRYPTED,
    MACROS,
    DAMAGED,
    /** Small as a file, huge when unpacked. */
    OVERBLOWN,
    TOO_MANY_ROWS,
    TOO_MUCH_TEXT,
    TOO_MANY_PAGES,
    LOCKED_PDF,
    DAMAGED_PDF,
    /** Pages that are pictures, where no Tesseract is installed. */
    SCAN,
    SCAN_TOO_LONG,
    /** Tesseract does not work, or not in time. */
    SCAN_FAILED,
    /** No word could be made out. */
    SCAN_EMPTY,
    NO_PLAN_TABLE,
    /** A table was asked for that the document has not. */
    NO_SUCH_TABLE;

    @Override
    public String key() {
        return "intake.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The figure that the sentence of this refusal names; 0 where it names none. */
    public int limit() {
        return switch (this) {
            case TOO_LARGE -> PlanReader.LARGEST / (1024 * 1024);
            case TOO_MANY_ROWS -> PlanReader.MOST_ROWS;
            case TOO_MUCH_TEXT -> PlanReader.MOST_TEXT / 1_000_000;
            case TOO_MANY_PAGES -> PlanReader.MOST_PAGES;
            case SCAN_TOO_LONG -> ScanFile.MOST_PAGES;
            case OFFICE_SLOW -> (int) OfficeFile.LONGEST.toSeconds();
            default -> 0;
        };
    }
}
