package vn.sen.calendar.reading;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Words;

/** A clause of a cell while the rest of the cell is still being read. */
record Draft(
        Sense sense, int from, String text, @Nullable String subject, @Nullable String condition) {

    /** With its words going on up to the cursor. */
    Draft upTo(Cursor c) {
        return new Draft(sense, from, c.words(from, c.at()), subject, condition);
    }

    Draft about(String other) {
        return new Draft(sense, from, text, other, condition);
    }

    /** The clauses of a cell; work that all cases share is no subject of any of them. */
    static List<Clause> clauses(List<Draft> drafts) {
        boolean shared = areAlike(drafts.stream().filter(Draft::isCase).toList());
        return drafts.stream().map(draft -> draft.clause(shared)).toList();
    }

    private boolean isCase() {
        return condition != null && subject != null;
    }

    private static boolean areAlike(List<Draft> cases) {
        for (int i = 1; i < cases.size(); i++) {
            if (!sameWork(cases.get(i - 1).subject, cases.get(i).subject)) {
                return false;
            }
        }
        return true;
    }

    /** One may put a word such as "carry out" before the work that the other names. */
    private static boolean sameWork(@Nullable String one, @Nullable String other) {
        String left = String.valueOf(one).toLowerCase(Locale.ROOT);
        String right = String.valueOf(other).toLowerCase(Locale.ROOT);
        return left.endsWith(right) || right.endsWith(left);
    }

    private Clause clause(boolean shared) {
        boolean work = shared && isCase();
        return sense.clause(
                work
                        ? new Words(text, null, condition, subject)
                        : new Words(text, subject, condition, null));
    }
}
