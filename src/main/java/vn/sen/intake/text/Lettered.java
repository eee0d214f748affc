package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sen.intake.text.CellKinds.Kind;

/**
 * A part of a numbered row that letters divide, "a)", "b)", each with cells of its own.
 *
 * @param letter as it stands; empty for what comes before the first
 */
record Lettered(String letter, List<Atom> atoms) {
    private static final Pattern LETTER = Pattern.compile("(\\p{Ll}[).])(?:\\s+(\\S.*))?");
    private static final String ORDER = "abcdeghiklmnopqrstuvxy";
    private static final String ORDER_WITH_D = "abcd\u0111eghiklmnopqrstuvxy";
    private static final int LONGEST_TIME = 5;

    /** The parts, with their heading first; none where letters only list what one cell says. */
    static List<Lettered> of(List<Atom> row, FlatColumns columns) {
        List<Lettered> parts = parts(row);
        boolean each =
                parts.size() > 1
                        && !parts.getFirst().atoms().isEmpty()
                        && !says(parts.getFirst(), columns)
                        && parts.stream().skip(1).allMatch(part -> says(part, columns));
        return each ? parts : List.of();
    }

    private static List<Lettered> parts(List<Atom> row) {
        List<Lettered> parts = new ArrayList<>();
        parts.add(new Lettered("", new ArrayList<>()));
        for (Atom atom : row) {
            Matcher letter = LETTER.matcher(atom.text());
            if (letter.matches() && follows(letter.group(1).charAt(0), parts.size() - 1)) {
                parts.add(new Lettered(letter.group(1), new ArrayList<>()));
                if (letter.group(2) != null) {
                    parts.getLast().atoms().add(atom.withText(letter.group(2)));
                }
            } else {
                parts.getLast().atoms().add(atom);
            }
        }
        return parts;
    }

    private static boolean follows(char letter, int before) {
        return before < ORDER.length()
                && (ORDER.charAt(before) == letter || ORDER_WITH_D.charAt(before) == letter);
    }

    /** Whether some lines of the part are a time and nothing else. */
    private static boolean says(Lettered part, FlatColumns columns) {
        List<Atom> atoms = part.atoms();
        for (int from = 0; from < atoms.size(); from++) {
            for (int to = from + 1; to <= Math.min(atoms.size(), from + LONGEST_TIME); to++) {
                String text = Learnt.text(atoms.subList(from, to));
                if (columns.kinds().of(text)[Kind.TIME.at] > CellKinds.WHEN) {
                    return true;
                }
            }
        }
        return false;
    }
}
