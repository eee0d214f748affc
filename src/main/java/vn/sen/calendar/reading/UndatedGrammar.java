package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.reading.Sense.Undated;

/** Reads what no calendar can place: events, references to other plans, standing work. */
final class UndatedGrammar {

    private UndatedGrammar() {}

    static @Nullable Undated undated(Cursor c) {
        int mark = c.at();
        Undated found =
                switch (c.term()) {
                    case SUDDEN -> sudden(c);
                    case WHEN, IF, CASE, DEPENDING -> event(c);
                    case BY -> by(c);
                    case CONTINUOUS -> always(c);
                    case BEFORE, LATEST, IN, NUMBER -> daily(c);
                    case FROM -> hours(c);
                    case SEVERAL, EVERY -> workdays(c);
                    default -> null;
                };
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** "Unplanned", with or without the event that sets it off. */
    private static Undated sudden(Cursor c) {
        c.take();
        if (!Boundary.isJoiner(c.term())) {
            if (c.isAny(Term.WHEN, Term.BY)) {
                c.take();
            }
            FreeText.end(c);
        }
        return Undated.ON_EVENT;
    }

    private static @Nullable Undated event(Cursor c) {
        c.take();
        int from = c.at();
        return FreeText.end(c) > from ? Undated.ON_EVENT : null;
    }

    /** "The start of the new school year" happens on a day that only the school knows. */
    static @Nullable Undated ofSchool(Cursor c) {
        int mark = c.at();
        c.skip(Term.IN);
        boolean edge = UnitGrammar.isPlace(c.term()) && !c.isAny(Term.WEEKDAY, Term.ORDINAL);
        if (edge) {
            c.take();
        }
        c.skip(Term.EVERY);
        boolean school = edge && c.take().term() == Term.FOREIGN && c.previous().value() > 0;
        boolean ends = c.term().isMark() || Boundary.isJoiner(c.term());
        if (!school || !ends || c.ahead(1).isNumber()) {
            c.back(mark);
            return null;
        }
        return Undated.ON_EVENT;
    }

    /** An event named by the request that sets it off, behind another event. */
    static @Nullable Undated trigger(Cursor c) {
        if (!Opening.opensTrigger(c)) {
            return null;
        }
        c.take();
        FreeText.end(c);
        return Undated.ON_EVENT;
    }

    /** By the request of a person is an event, by the request of a document is that document's. */
    private static @Nullable Undated by(Cursor c) {
        c.take();
        if (c.atEnd() || c.term().isMark()) {
            return null;
        }
        boolean trigger = c.is(Term.TRIGGER) || isEachCase(c);
        boolean document = trigger && isOwnedByDocument(c);
        FreeText.end(c);
        return trigger && !document ? Undated.ON_EVENT : Undated.BY_PLAN;
    }

    /** "By each case" is an event each time; "by each plan" is that plan's. */
    private static boolean isEachCase(Cursor c) {
        return c.is(Term.EVERY) && c.term(1) != Term.DOCUMENT && c.term(1) != Term.PHASE;
    }

    private static boolean isOwnedByDocument(Cursor c) {
        int places = c.term(1) == Term.OF || c.term(1) == Term.FROM || c.term(1) == Term.IN ? 2 : 1;
        return c.term(places) == Term.DOCUMENT;
    }

    /** "Before 16:00 every day". */
    private static @Nullable Undated daily(Cursor c) {
        if (!c.is(Term.NUMBER)) {
            c.take();
        }
        boolean daily = ClockTime.skip(c) && c.accept(Term.EVERY) && c.accept(Term.DAY);
        return daily ? Undated.ALWAYS : null;
    }

    /** "From 7:30 to 17:00 on working days"; such hours of no day are no length of time. */
    private static @Nullable Undated hours(Cursor c) {
        c.take();
        boolean span = ClockTime.hour(c) && (c.accept(Term.TO) || c.accept(Term.DASH));
        if (!span || !ClockTime.hour(c)) {
            return null;
        }
        Undated daily = workdays(c);
        if (daily == null) {
            c.refuse();
        }
        return daily;
    }

    /** "On working days", "on all working days of the week". */
    private static @Nullable Undated workdays(Cursor c) {
        boolean each = c.accept(Term.SEVERAL) || c.accept(Term.EVERY);
        boolean days = each && (c.accept(Term.WORKING_DAY) || c.accept(Term.DAY));
        if (!days || c.isNumber()) {
            return null;
        }
        boolean ofUnit = c.isAny(Term.IN, Term.OF) && CycleGrammar.unit(c.term(1)) != null;
        if (ofUnit && !c.ahead(2).isNumber()) {
            c.back(c.at() + 2);
        }
        return Undated.ALWAYS;
    }

    private static Undated always(Cursor c) {
        c.take();
        while (continues(c)) {
            c.take();
            c.skip(Term.CONTINUOUS);
        }
        FreeText.endBeforeAnyTime(c);
        return Undated.ALWAYS;
    }

    private static boolean continues(Cursor c) {
        boolean joined = c.isAny(Term.COMMA, Term.AND) && c.term(1) == Term.CONTINUOUS;
        return joined || c.is(Term.CONTINUOUS);
    }
}
