package vn.sen.intake.text;

import java.util.ArrayList;
import java.util.List;
import vn.sen.intake.reading.Role;
import vn.sen.intake.text.CellKinds.Kind;

/** The columns of a flattened table, without that of the numbers. */
final class FlatColumns {
    private final List<Kind> kind = new ArrayList<>();
    private final List<Role> roles;
    private final CellKinds kinds;
    private final WordPairs pairs;
    private final int gap;
    private final long parties;
    private final boolean numbered;

    /**
     * Describes the columns.
     *
     * @param gap the usual number of blank lines between lines
     */
    FlatColumns(FlatHead head, CellKinds kinds, WordPairs pairs, int gap) {
        this.kinds = kinds;
        this.pairs = pairs;
        this.gap = gap;
        numbered = head.isNumbered();
        roles = head.roles().subList(1, head.roles().size());
        parties = roles.stream().filter(Role::isParty).count();
        for (int c = 0; c < roles.size(); c++) {
            kind.add(Kind.of(roles.get(c), head.names().get(c + 1)));
        }
    }

    int size() {
        return kind.size();
    }

    Kind kind(int column) {
        return kind.get(column);
    }

    boolean isParty(int column) {
        return roles.get(column).isParty();
    }

    /** Whether the column says who does the work or answers for it, beside others or not. */
    boolean isDoer(int column) {
        return isParty(column) && roles.get(column) != Role.COORDINATE;
    }

    /** The column of the work. */
    int content() {
        return roles.indexOf(Role.CONTENT);
    }

    /** Whether no row has these words behind its number: they say when, and work stands there. */
    boolean cannotOpen(String text) {
        return kind(0) == Kind.CONTENT && saysWhen(text);
    }

    /** Whether the last column says when. */
    boolean endsWithTime() {
        return kind.getLast() == Kind.TIME;
    }

    /** Whether words are a time and nothing else. */
    boolean saysWhen(String text) {
        return kinds.of(text)[Kind.TIME.at] > CellKinds.WHEN;
    }

    CellKinds kinds() {
        return kinds;
    }

    WordPairs pairs() {
        return pairs;
    }

    /** Whether numbers tell the rows apart. */
    boolean isNumbered() {
        return numbered;
    }

    int gap() {
        return gap;
    }

    /** What it usually costs to leave a column empty. */
    double skip(int column) {
        return switch (roles.get(column)) {
            case CONTENT -> 9;
            case TIME, START, END -> 4;
            case LEAD, PERFORM -> parties > 1 ? 2.5 : 4;
            case ADVISE, OUTPUT -> 2;
            case COORDINATE -> 1.5;
            default -> 0.6;
        };
    }
}
