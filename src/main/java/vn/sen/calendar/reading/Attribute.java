package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import vn.sen.calendar.moment.Cycle;
import vn.sen.calendar.moment.CycleUnit;
import vn.sen.calendar.moment.Limit;
import vn.sen.calendar.moment.Recurrence;

/**
 * A period that names the work rather than its time: in "the report of quarter I before 20/3" and
 * "the yearly audit plan, at the beginning of July" only the second time says when.
 */
final class Attribute {

    private static final Cycle HALF_YEARLY = new Cycle(CycleUnit.MONTH, 6, 1);

    private Attribute() {}

    /** The phrases that say when, with a period before them left to the words of the work. */
    static List<Phrase> setAside(Cursor c, List<Phrase> phrases, int lead) {
        Phrase last = phrases.getLast();
        if (c.is(Term.OPEN) && phrases.size() == 1 && isNamed(c, last, lead)) {
            return enclosed(c, phrases);
        }
        boolean aside = last.canBeAttribute() && !c.atEnd() && !c.term().isMark();
        if (!aside || Boundary.isJoiner(c.term())) {
            return phrases;
        }
        int mark = c.at();
        boolean attribute = !Lead.isShort(c, lead, phrases.getFirst().from());
        List<Phrase> next = PhraseGrammar.phrases(c, true);
        boolean says = !next.isEmpty() && next.getFirst().isDated();
        if (!says || phrases.size() > 1 || (!attribute && !isLimit(next.getFirst()))) {
            c.back(mark);
            return phrases;
        }
        return recurringAs(last, next);
    }

    /** "The report of quarter I (…)", "every 6 months (…)" before a limit of its own. */
    private static boolean isNamed(Cursor c, Phrase phrase, int lead) {
        if (phrase.sense() instanceof Sense.Again(Recurrence.Cyclic(Cycle cycle, _), _)) {
            return cycle.equals(HALF_YEARLY);
        }
        Term before = c.token(phrase.from() - 1).term();
        boolean plain = phrase.sense() instanceof Sense.At at && !at.headed();
        return phrase.canBeAttribute()
                && plain
                && phrase.from() > lead
                && (before == Term.LEAD || before == Term.WORD);
    }

    private static List<Phrase> enclosed(Cursor c, List<Phrase> phrases) {
        int mark = c.at();
        c.take();
        List<Phrase> next = PhraseGrammar.phrases(c, true);
        boolean limit = next.size() == 1 && isLimit(next.getFirst());
        if (!limit || !c.accept(Term.CLOSE)) {
            c.back(mark);
            return phrases;
        }
        return next;
    }

    private static boolean isLimit(Phrase phrase) {
        return phrase.sense() instanceof Sense.At at && at.when() instanceof Limit;
    }

    /** A yearly plan's time comes again every year. */
    private static List<Phrase> recurringAs(Phrase attribute, List<Phrase> phrases) {
        boolean yearly =
                attribute.sense() instanceof Sense.Again(Recurrence.Cyclic(Cycle cycle, _), _)
                        && cycle.equals(Cycle.YEARLY);
        if (!yearly) {
            return phrases;
        }
        List<Phrase> recurring = new ArrayList<>();
        for (Phrase phrase : phrases) {
            recurring.add(
                    phrase.sense() instanceof Sense.At at && at.cycle() == null
                            ? new Phrase(phrase.from(), phrase.to(), at.with(Cycle.YEARLY))
                            : phrase);
        }
        return recurring;
    }
}
