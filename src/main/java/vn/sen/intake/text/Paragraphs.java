package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sen.intake.document.Paragraph;
import vn.sen.intake.reading.Terms;

/** Joins lines that were broken at the edge of a page or of a cell. */
final class Paragraphs {
    private static final int NARROW = 40;
    private static final double FULL = 0.88;
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?:[IVXL]{1,6}|[A-Z]|\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\p{Ll})[.):/](?!\\d).*");
    private static final Pattern GAP = Pattern.compile("\\S(?:\\t+|\\s{3,})\\S");

    private Paragraphs() {}

    static Paragraph plain(String text) {
        return new Paragraph("", text, Paragraph.Look.PLAIN);
    }

    /** The paragraphs of a cell: dashes open them, all else goes on. */
    static List<Paragraph> ofCell(List<Atom> atoms, WordPairs pairs, boolean party) {
        List<StringBuilder> texts = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (i == 0 || opensEntry(atoms, i, pairs, party)) {
                texts.add(new StringBuilder(atoms.get(i).text()));
            } else {
                texts.getLast().append(' ').append(atoms.get(i).text());
            }
        }
        return texts.stream().map(text -> plain(text.toString())).toList();
    }

    /** Whether a line opens an entry of a list, and does not go on with a name such as "A - B". */
    private static boolean opensEntry(List<Atom> atoms, int at, WordPairs pairs, boolean party) {
        Atom atom = atoms.get(at);
        Atom before = atoms.get(at - 1);
        if (!atom.shape().bulleted()) {
            return false;
        }
        boolean listed = atoms.getFirst().shape().bulleted() || !atom.text().startsWith("-");
        boolean ended = ".;:,".indexOf(before.text().charAt(before.length() - 1)) >= 0;
        if (listed || ended) {
            return true;
        }
        CellKinds.Opening opening = CellKinds.Opening.of(atom.text());
        boolean work = !party && (opening.record() || opening.verb());
        return !pairs.join(before, atom) && (opening.head() || work);
    }

    /** The paragraphs of running text. */
    static List<Paragraph> of(List<TextLine> lines) {
        int width = width(lines);
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        TextLine before = null;
        for (TextLine line : lines) {
            if (before != null && !goesOn(before, line, width)) {
                paragraphs.add(plain(open.toString()));
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ")
                    .append(open.isEmpty() ? line.typed().strip() : line.text());
            before = line;
        }
        if (!open.isEmpty()) {
            paragraphs.add(plain(open.toString()));
        }
        return paragraphs;
    }

    /** How long a full line is; 0 where lines are not broken. */
    private static int width(List<TextLine> lines) {
        int[] lengths =
                lines.stream()
                        .mapToInt(line -> line.text().length())
                        .filter(length -> length > NARROW)
                        .sorted()
                        .toArray();
        if (lengths.length < 4) {
            return 80;
        }
        int usual = lengths[(int) (lengths.length * 0.8)];
        return usual > 130 ? 0 : usual;
    }

    private static boolean goesOn(TextLine before, TextLine line, int width) {
        String text = line.text();
        boolean opens = Words.isBulleted(text) || LABEL.matcher(text).matches();
        opens |= Terms.LAYOUT.begins(text, "citation") && !Words.startsLower(text);
        if (opens || isGapped(before) || isGapped(line) || isAlone(before.text(), text)) {
            return false;
        }
        if (Words.startsLower(text)) {
            return true;
        }
        int needed = before.text().length() + 1 + Words.first(text).length();
        boolean full = width > 0 && needed > width * FULL;
        char last = before.text().charAt(before.text().length() - 1);
        return full && ".;:".indexOf(last) < 0;
    }

    private static boolean isGapped(TextLine line) {
        return GAP.matcher(line.typed().strip()).find();
    }

    /** Lines in capitals and lines that are not keep apart. */
    private static boolean isAlone(String before, String text) {
        return Words.isCapitals(before) != Words.isCapitals(text) && Words.isCapitals(before);
    }
}
