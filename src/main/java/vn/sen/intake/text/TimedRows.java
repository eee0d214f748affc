package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.text.CellKinds.Kind;

/**
 * Rows of a table without numbers whose first column says when: each line that is a time and
 * nothing else begins one, or several where their time is said once.
 */
final class TimedRows {
    private static final int FEWEST = 3;

    /** Lines of a column so narrow that no time stands on one of them. */
    private static final int MOST_LINES = 3;

    private final FlatColumns columns;

    private TimedRows(FlatColumns columns) {
        this.columns = columns;
    }

    /** The lines of each row; none where times do not tell the rows apart. */
    static List<List<Atom>> of(List<Atom> atoms, FlatColumns columns) {
        if (columns.kind(0) != Kind.TIME) {
            return List.of();
        }
        List<List<Atom>> rows = new TimedRows(columns).rows(atoms);
        return rows.size() < FEWEST ? List.of() : rows;
    }

    private List<List<Atom>> rows(List<Atom> atoms) {
        List<List<Atom>> rows = new ArrayList<>();
        boolean when = false;
        int at = 0;
        while (at < atoms.size()) {
            Atom atom = atoms.get(at);
            int lines = when ? 0 : begins(atoms, at, rows);
            if (lines > 0 || rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            when = lines > 0 || (when && columns.saysWhen(atom.text()));
            int to = at + Math.max(1, lines);
            rows.getLast().addAll(atoms.subList(at, to));
            at = to;
        }
        return rows;
    }

    /** How many lines the time is broken into that begins a row here; 0 where none does. */
    private int begins(List<Atom> atoms, int at, List<List<Atom>> rows) {
        boolean torn = !rows.isEmpty() && Words.isOpen(rows.getLast().getLast().text());
        if (torn || atoms.get(at).shape().lower()) {
            return 0;
        }
        int lines = 1;
        while (!columns.saysWhen(Learnt.text(atoms.subList(at, at + lines)))) {
            if (lines == MOST_LINES || at + lines == atoms.size() || !goesOn(atoms, at + lines)) {
                return 0;
            }
            lines++;
        }
        return lines;
    }

    /** Whether a line can only be the rest of the one before it. */
    private static boolean goesOn(List<Atom> atoms, int at) {
        Shape before = atoms.get(at - 1).shape();
        boolean number = before.wantsNumber() && atoms.get(at).startsWithDigit();
        return atoms.get(at).shape().lower() || number;
    }
}
