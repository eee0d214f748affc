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
            Pattern.compile(
                    "^[-\\u2010-\\u2015\\u2212+*\\u2022\\u25AA\\u25CF\\u00B7\\uF0B7\\uF02D]");
    private static final Pattern NUMBER =
            Pattern.compile("^(?:[IVX]{1,5}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2})*|\\p{Ll})[.)](?=\\s|$)");
    private static final Pattern STOP = Pattern.compile("[.;:,]$");

    /** Breaks within a word after a hyphen or a slash take no space. */
    private static final Pattern INSIDE_WORD = Pattern.compile("[\\p{L}\\d][-/]$");

    /** No syllable of Vietnamese: a date, a sum, a symbol, an address. */
    private static final Pattern LONG_WORD = Pattern.compile("\\S*[\\d./@_-]\\S*|\\S{8,}|\\d+");

    /** Whole syllables with a slash or a hyphen between: the next one is no part of the last. */
    private static final Pattern SYLLABLES = Pattern.compile("\\p{L}{1,7}(?:[/-]\\p{L}{2,7})+");

    /** Letters that make no syllable. */
    private static final Pattern FRAGMENT =
            Pattern.compile("^[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ\\u0110\\u0111]{1,3}(?=\\s|$)");

    /** What may stand at both sides of the end of a line that falls within a word. */
    private static final Pattern TORN =
            Pattern.compile(
                    "\\d\\n\\d|\\p{Lu}\\n\\p{Lu}|\\p{L}\\n\\p{Ll}|[./@_]\\n[\\p{L}\\d]|\\n[./@_-]");

    /** By how much a word may have missed the end of a line, for rounding, in points. */
    private static final double NEARLY = 0.8;

    /** How much wider than usual a gap between paragraphs is, as a share of the font's size. */
    private static final double MORE = 0.18;

    /** How far from its cell's left a line begins at most that is not centred, in points. */
    private static final double FLUSH = 2;

    /** How far lines must begin apart to be indented, in points. */
    private static final double INDENT = 4;

    private final Room room;
    private final Habits habits;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final List<TextLine> open = new ArrayList<>();
    private boolean listed;

    Wrapping(Room room, Habits habits) {
        this.room = room;
        this.habits = habits;
    }

    List<Paragraph> paragraphs(List<TextLine> lines) {
        listed = isListed(lines);
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
        TextLine last = null;
        for (TextLine line : open) {
            if (last != null && !isInsideWord(last, line)) {
                text.append(' ');
            }
            text.append(line.text());
            last = line;
        }
        boolean bold = open.stream().allMatch(TextLine::isBold);
        boolean centred = open.stream().allMatch(room::centres);
        paragraphs.add(new Paragraph("", text.toString(), new Paragraph.Look(bold, centred)));
        open.clear();
    }

    /** Whether a line ends within a word: at a hyphen, or because the word is too long for it. */
    private boolean isInsideWord(TextLine last, TextLine line) {
        boolean full = last.text().indexOf(' ') < 0 && room.spare(last) < line.firstGlyphWidth();
        boolean torn =
                full
                        && (isLongWord(last.text(), line.text())
                                || FRAGMENT.matcher(line.text()).find())
                        && TORN.matcher(last.text() + "\n" + line.text()).find();
        return !last.blankEnd() && (torn || INSIDE_WORD.matcher(last.text()).find());
    }

    private static boolean isLongWord(String word, String next) {
        boolean syllables =
                SYLLABLES.matcher(word).matches() && Character.isLowerCase(next.charAt(0));
        return LONG_WORD.matcher(word).matches() && !syllables;
    }

    private boolean begins(TextLine line) {
        TextLine last = open.getLast();
        return !wraps(room, last, line)
                || isApart(last, line)
                || isEnded(last, line)
                || (!goesOn(last) && isLabelled(last, line))
                || isIndented(line)
                || (last.isBold() && room.centres(last) && !line.isBold());
    }

    /** A line that was broken at a blank shows the blank, where there is room for it. */
    private boolean isEnded(TextLine last, TextLine line) {
        return habits.blanksTellEnds()
                && !last.blankEnd()
                && last.left() - room.left() < FLUSH
                && room.right() - last.right() > last.blankWidth()
                && !isInsideWord(last, line);
    }

    private boolean goesOn(TextLine last) {
        return habits.blanksTellEnds() && last.blankEnd();
    }

    /** Whether the first word of a line had found no room on the line before it. */
    static boolean wraps(Room room, TextLine last, TextLine line) {
        return room.spare(last) < last.blankWidth() + line.firstWordWidth() + NEARLY;
    }

    private boolean isApart(TextLine last, TextLine line) {
        double distance = line.baseline() - last.baseline();
        return last.page() == line.page()
                && distance > (habits.leading() + MORE) * Math.max(last.size(), line.size());
    }

    private boolean isLabelled(TextLine last, TextLine line) {
        boolean bullet = BULLET.matcher(line.text()).find();
        boolean stopped = STOP.matcher(last.text()).find();
        return bullet
                ? stopped || (listed && !habits.knowsDash(last, line))
                : stopped && NUMBER.matcher(line.text()).find();
    }

    /** Whether a line surely begins an item of a list. */
    private boolean isListed(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            boolean sure = i == 0 || !wraps(room, lines.get(i - 1), lines.get(i));
            if (sure && BULLET.matcher(lines.get(i).text()).find()) {
                return true;
            }
        }
        return false;
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
