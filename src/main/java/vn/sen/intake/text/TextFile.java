package vn.sen.intake.text;

import java.nio.charset.StandardCharsets;
import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Unreadable;

/** Reads a file of plain text. */
public final class TextFile {
    private TextFile() {}

    public static Document read(byte[] file, DeadlineReader deadlines) throws Unreadable {
        return TextDocument.of(new String(file, StandardCharsets.UTF_8), deadlines);
    }
}
