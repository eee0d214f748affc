package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Clause;
import vn.sen.calendar.Words;

/**
 * Finds times in a cell that says what is to be done. It takes only what can be nothing else: how
 * often, when something happens, a limit with its date. A period without such a word names the work
 * ("the yearly objectives", "the plan for 2023").
 */
final class ContentReader {

    private ContentReader() {}

    static List<Clause> read(Lexicon lexicon, String content) {
        Cursor c = Lexer.read(lexicon, CellText.tidy(content));
        List<Clause> clauses = new ArrayList<>();
        while (!c.atEnd()) {
            int from = c.at();
            Sense sense = sense(c);
            if (sense == null || c.at() == from) {
                c.back(from + 1);
            } else {
                clauses.add(sense.clause(Words.of(c.words(from, c.at()))));
            }
        }
        return clauses;
    }

    private static @Nullable Sense sense(Cursor c) {
        return switch (c.term()) {
            case NUMBER, AT_LEAST, PERIODIC, EVERY -> often(c);
            case WHEN, IF -> UndatedGrammar.undated(c);
            case SUDDEN -> sudden(c);
            case BEFORE, LATEST, AFTER -> limited(c);
            case IN, WITHIN, FROM -> inside(c);
            default -> null;
        };
    }

    /** Only what counts times or says "periodically"; "yearly" alone is an attribute. */
    private static @Nullable Sense often(Cursor c) {
        int from = c.at();
        Sense.Again again = CycleGrammar.isPlainCycle(c) ? reread(c, from) : null;
        if (again != null && (c.token(from).term() == Term.PERIODIC || counts(c, from))) {
            return again;
        }
        c.back(from);
        return counted(c);
    }

    private static Sense.@Nullable Again reread(Cursor c, int from) {
        c.back(from);
        return CycleGrammar.cycle(c);
    }

    private static boolean counts(Cursor c, int from) {
        for (int at = from; at < c.at(); at++) {
            if (c.token(at).term() == Term.TIMES) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Sense sudden(Cursor c) {
        return c.term(1) == Term.WHEN || c.term(1) == Term.BY ? UndatedGrammar.undated(c) : null;
    }

    private static @Nullable Sense limited(Cursor c) {
        int from = c.at();
        Timed timed = c.is(Term.AFTER) ? null : WhenGrammar.when(c);
        if (timed != null && !timed.open()) {
            return new Sense.At(timed.when(), timed.cycle(), true);
        }
        c.back(from);
        return isClear(c.term(1)) ? RelativeGrammar.counted(c) : null;
    }

    /** "Before the audit" may be any noun; "before doing" and "5 days before" are times. */
    private static boolean isClear(Term term) {
        return term == Term.WHEN || term == Term.NUMBER || term == Term.AT_LEAST;
    }

    /** "Within 10 days from …", "in quarter I"; not "in the year 2023", which is the plan's. */
    private static @Nullable Sense inside(Cursor c) {
        int from = c.at();
        Sense counted = counted(c);
        if (counted != null) {
            return counted;
        }
        c.back(from);
        Timed timed = WhenGrammar.when(c);
        boolean clear = timed != null && !timed.open() && timed.level() != Level.YEAR;
        return timed != null && clear ? new Sense.At(timed.when(), timed.cycle(), true) : null;
    }

    private static @Nullable Sense counted(Cursor c) {
        Timed ended = EndGrammar.counted(c);
        if (ended != null) {
            return new Sense.At(ended.when(), ended.cycle(), true);
        }
        Sense.Counted counted = RelativeGrammar.counted(c);
        return counted != null && counted.event() != null ? counted : null;
    }
}
