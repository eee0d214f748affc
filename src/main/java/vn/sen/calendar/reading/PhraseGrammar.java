package vn.sen.calendar.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;
import vn.sen.calendar.moment.Period;

/** Reads whatever phrase of time begins at a place in a cell. */
final class PhraseGrammar {

    private PhraseGrammar() {}

    /**
     * The phrases that begin here; several where the words list them.
     *
     * @param attribute whether words of work stand before, to which a period may belong
     */
    static List<Phrase> phrases(Cursor c, boolean attribute) {
        int from = c.at();
        List<Phrase> adverbial = adverbial(c, from);
        if (!adverbial.isEmpty()) {
            return adverbial;
        }
        c.back(from);
        Sense ofSchool = UndatedGrammar.ofSchool(c);
        if (ofSchool != null) {
            return single(c, from, ofSchool);
        }
        List<Phrase> recurring = RecurringGrammar.phrases(c, attribute);
        if (!recurring.isEmpty()) {
            return recurring;
        }
        Sense countedBack = RelativeGrammar.beforeDate(c);
        if (countedBack != null) {
            return single(c, from, countedBack);
        }
        List<TimedList.Item> days = attribute ? List.of() : TimedList.readDays(c);
        if (days.size() == 1 && days.getFirst().timed().open()) {
            days = List.of();
        }
        List<Phrase> timed = days.isEmpty() ? timed(c, from) : phrases(c, from, days);
        if (!timed.isEmpty() || c.refusedUntil() > from) {
            return timed;
        }
        List<Phrase> lasting = lasting(c, from);
        return lasting.isEmpty() ? single(c, from, undated(c)) : lasting;
    }

    /** "2 days (15-16/3)", "3 days, from 15/3 to 17/3": the dates say when. */
    private static List<Phrase> lasting(Cursor c, int from) {
        c.skip(Term.IN);
        Distance length = DistanceGrammar.distance(c);
        boolean short_ = length != null && length.unit().compareTo(DurationUnit.WEEK) <= 0;
        boolean open = short_ && c.accept(Term.OPEN);
        boolean parted = open || (short_ && (c.accept(Term.COMMA) || c.accept(Term.COLON)));
        if (parted) {
            c.skip(Term.USUALLY);
        }
        if (short_ && !parted && c.is(Term.NUMBER) && c.previous().term() == Term.DAY) {
            c.back(c.at() - 1);
        }
        boolean dates = short_ && (parted || !c.isAny(Term.BEFORE, Term.AFTER));
        boolean counted = c.is(Term.FROM) && !isRange(c);
        List<Phrase> found =
                dates && !counted ? phrases(c, c.at(), TimedList.readDays(c)) : List.of();
        if (found.isEmpty() || (open && !c.accept(Term.CLOSE))) {
            c.back(from);
            return List.of();
        }
        Phrase last = found.getLast();
        List<Phrase> all = new ArrayList<>(found);
        all.set(all.size() - 1, new Phrase(last.from(), c.at(), last.sense()));
        return startingAt(from, all);
    }

    private static boolean isRange(Cursor c) {
        int mark = c.at();
        Timed timed = WhenGrammar.when(c);
        c.back(mark);
        return timed != null && timed.when().period() instanceof Period.Between;
    }

    private static List<Phrase> timed(Cursor c, int from) {
        return phrases(c, from, TimedList.read(c));
    }

    private static List<Phrase> phrases(Cursor c, int from, List<TimedList.Item> items) {
        if (items.size() == 1 && items.getFirst().timed().open()) {
            c.refuse();
            c.back(from);
            return List.of();
        }
        return items.stream().map(PhraseGrammar::phrase).toList();
    }

    private static Phrase phrase(TimedList.Item item) {
        Timed timed = item.timed();
        return new Phrase(
                item.from(), item.to(), new Sense.At(timed.when(), timed.cycle(), timed.headed()));
    }

    private static @Nullable Sense undated(Cursor c) {
        Sense counted = RelativeGrammar.counted(c);
        return counted != null ? counted : UndatedGrammar.undated(c);
    }

    private static List<Phrase> single(Cursor c, int from, @Nullable Sense sense) {
        return sense == null ? List.of() : List.of(new Phrase(from, c.at(), sense));
    }

    /** "Regularly after each …", "usually before …", "periodically by …": the adverb says less. */
    private static List<Phrase> adverbial(Cursor c, int from) {
        boolean adverb = false;
        while (isAdverb(c.term())) {
            adverb = true;
            c.take();
        }
        if (!adverb) {
            return List.of();
        }
        List<Phrase> found = phrasesBehindAdverb(c);
        return found.isEmpty() ? found : startingAt(from, found);
    }

    private static boolean isAdverb(Term term) {
        return term == Term.CONTINUOUS || term == Term.PERIODIC || term == Term.USUALLY;
    }

    private static List<Phrase> phrasesBehindAdverb(Cursor c) {
        Term adverb = c.previous().term();
        int from = c.at();
        return switch (c.term()) {
            case WHEN, AFTER, BEFORE, SUDDEN -> behind(c, from);
            case BY ->
                    adverb != Term.CONTINUOUS || c.term(1) == Term.TRIGGER
                            ? behind(c, from)
                            : List.of();
            case EVERY -> adverb == Term.CONTINUOUS ? behind(c, from) : List.of();
            default -> adverb == Term.USUALLY ? behind(c, from) : List.of();
        };
    }

    private static List<Phrase> behind(Cursor c, int from) {
        List<Phrase> timed = RecurringGrammar.phrases(c, false);
        if (timed.isEmpty()) {
            timed = timed(c, from);
        }
        return timed.isEmpty() ? single(c, from, undated(c)) : timed;
    }

    private static List<Phrase> startingAt(int from, List<Phrase> phrases) {
        List<Phrase> all = new ArrayList<>(phrases);
        Phrase first = all.getFirst();
        all.set(0, new Phrase(from, first.to(), first.sense()));
        return all;
    }
}
