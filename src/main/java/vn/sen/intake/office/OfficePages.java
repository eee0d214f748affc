package vn.sen.intake.office;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.program.Programs;

/** Makes real pages of files that have none: a PDF file, set as LibreOffice would print it. */
public final class OfficePages {

    private static final Set<FileKind> KINDS =
            EnumSet.of(
                    FileKind.WORD, FileKind.OLD_WORD, FileKind.OPEN_DOCUMENT, FileKind.RICH_TEXT);

    private OfficePages() {}

    /**
     * The pages of a file as a PDF file.
     *
     * @throws Unreadable {@code OFFICE_MISSING} without LibreOffice, {@code OFFICE_SLOW} past
     *     {@link OfficeFile#LONGEST}, {@code OFFICE_FAILED} where it makes nothing of the file, and
     *     what {@link FileKind} says of files that it does not know
     */
    public static byte[] of(byte[] file, Programs programs) throws Unreadable {
        FileKind kind = FileKind.of(file);
        if (!KINDS.contains(kind)) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        if (kind.hasMacros(file)) {
            throw new Unreadable(ReadingRefused.MACROS);
        }
        Path office = programs.office();
        if (office == null) {
            throw new Unreadable(ReadingRefused.OFFICE_MISSING);
        }
        return new Conversion(office, Conversion.Into.PAGES).of(file, kind);
    }
}
