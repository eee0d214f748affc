package vn.sen.intake.text;

import java.util.EnumSet;
import java.util.Set;
import vn.sen.calendar.DeadlineReader;
import vn.sen.intake.Doubt;
import vn.sen.intake.PlanReader;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Decoded;
import vn.sen.intake.document.Document;
import vn.sen.intake.document.Typed;
import vn.sen.intake.document.Unreadable;

/** Reads plain text: a file in any encoding of Vietnamese, or text that somebody pasted. */
public final class TextFile {
    private TextFile() {}

    public static Document read(byte[] file, DeadlineReader deadlines) throws Unreadable {
        Decoded decoded = Decoded.of(file);
        if (decoded == null) {
            throw new Unreadable(ReadingRefused.UNKNOWN_KIND);
        }
        if (decoded.text().length() > PlanReader.MOST_TEXT) {
            throw new Unreadable(ReadingRefused.TOO_MUCH_TEXT);
        }
        Document read = TextDocument.of(decoded.text(), deadlines);
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (decoded.old() != null) {
            doubts.add(Doubt.LETTERS_CONVERTED);
        }
        if (Typed.turns(decoded.text())) {
            doubts.add(Doubt.SIGNS_REMOVED);
        }
        return new Document(read.blocks(), doubts);
    }
}
