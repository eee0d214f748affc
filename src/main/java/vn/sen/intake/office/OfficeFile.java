package vn.sen.intake.office;

import java.nio.file.Path;
import java.time.Duration;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.FileKind;
import vn.sen.intake.document.Unreadable;
import vn.sen.intake.program.Programs;
import vn.sen.intake.word.WordFile;

/** Reads files of other word processors: LibreOffice makes a Word file of them, which we read. */
public final class OfficeFile {
    /** The longest that a file may take; ordinary plans take two seconds. */
    public static final Duration LONGEST = Duration.ofSeconds(40);

    private OfficeFile() {}

    public static Document read(byte[] file, FileKind kind, Programs programs) throws Unreadable {
        Path office = programs.office();
        if (kind.hasMacros(file)) {
            throw new Unreadable(ReadingRefused.MACROS);
        }
        if (office == null) {
            throw new Unreadable(
                    kind == FileKind.OLD_WORD
                            ? ReadingRefused.OLD_WORD
                            : ReadingRefused.OFFICE_MISSING);
        }
        return WordFile.read(new Conversion(office, Conversion.Into.WORD).of(file, kind));
    }
}
