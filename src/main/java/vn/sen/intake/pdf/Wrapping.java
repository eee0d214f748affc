package vn.sen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.intake.document.Paragraph;

/**
 * Finds again the paragraphs that were broken into lines. A line whose successor's first word had
 * still fitted on it is the last of its paragraph: whoever broke the lines would have put it there.
 */
final class Wrapping {
    private static final Pattern BULLET =
            Pattern.compile("^[-\\u2010-\\u2015\\u2212+*\\u2022\\u25AA\\u25CF\\u00B7\\uF0B7\\uF02D]");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[IVX]{1,5}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2})*|\\p{Ll})[.)](?=\\s|$)");
    private static final Pattern STOP = Pattern.compile("[.;:,]$");

    /** Breaks within a word after a hyphen or a slash take no space. */
    private static final Pattern INSIDE_WORD = Pattern.compile("[\\p{L}\\d][-/]$");

    /** The blank between words, as a share of the font's size. */
    private static final double BLANK = 0.22;

    /** How much wider than usual a gap between paragraphs is, as a share of the font's size. */
    private static final double MORE = 0.18;

    /** How far lines must begin apart to be indented, in points. */
    private static final double INDENT = 4;

    private final Room room;
    private final double leading;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();

    /**
     * @param leading the usual distance of two lines of a paragraph, as a share of the font's size
     */
    Wrapping(Room room, double leading) {
        this.room = room;
        this.leading = leading;
    }

    List<Paragraph> paragraphs(List<TextLine> lines) {
        for (TextLine line : lines) {
            if (!open.isEmpty() && begins(line)) {
                close();
            }
            open.add(line);
        }
        close();
        return paragraphs;
    }

    private void close() {
        if (open.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        for (TextLine line : open) {
            if (!text.isEmpty() && !INSIDE_WORD.matcher(text).find()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        boolean bold = open.stream().allMatch(TextLine::isBold);
        boolean centred = open.stream().allMatch(room::centres);
        paragraphs.add(new Paragraph("", text.toString(), new Paragraph.Look(bold, centred)));
        open.clear();
    }

    private boolean begins(TextLine line) {
        TextLine last = open.getLast();
        return hadFitted(last, line)
                || isApart(last, line)
                || isLabelled(last, line)
                || isIndented(line)
                || (last.isBold() && room.centres(last) && !line.isBold());
    }

    private boolean hadFitted(TextLine last, TextLine line) {
        return !wraps(room, last, line);
    }

    /** Whether the first word of a line had found no room on the line before it. */
    static boolean wraps(Room room, TextLine last, TextLine line) {
        double needed = last.size() * BLANK + line.firstWordWidth();
        return room.spare(last) < needed;
    }

    private boolean isApart(TextLine last, TextLine line) {
        double distance = line.baseline() - last.baseline();
        return last.page() == line.page()
                && distance > (leading + MORE) * Math.max(last.size(), line.size());
    }

    private boolean isLabelled(TextLine last, TextLine line) {
        boolean label =
                BULLET.matcher(line.text()).find() || NUMBER.matcher(line.text()).find();
        boolean listed = BULLET.matcher(open.getFirst().text()).find();
        return label
                && (STOP.matcher(last.text()).find()
                        || (listed && Math.abs(open.getFirst().left() - line.left()) < INDENT));
    }

    private boolean isIndented(TextLine line) {
        TextLine first = open.getFirst();
        if (room.centres(line) || room.centres(first)) {
            return false;
        }
        if (open.size() > 1) {
            return Math.abs(line.left() - open.get(1).left()) > INDENT;
        }
        boolean hangs = Math.abs(line.left() - first.secondWordLeft()) <= INDENT;
        return line.left() > first.left() + INDENT && !hangs;
    }
}
