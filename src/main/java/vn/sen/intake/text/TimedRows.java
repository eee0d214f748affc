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
        for (Atom atom : atoms) {
            boolean begins = !when && begins(atom, rows);
            if (begins || rows.isEmpty()) {
                rows.add(new ArrayList<>());
            }
            when = begins || (when && columns.saysWhen(atom.text()));
            rows.getLast().add(atom);
        }
        return rows;
    }

    private boolean begins(Atom atom, List<List<Atom>> rows) {
        boolean torn = !rows.isEmpty() && Words.isOpen(rows.getLast().getLast().text());
        return !torn && !atom.shape().lower() && columns.saysWhen(atom.text());
    }
}
