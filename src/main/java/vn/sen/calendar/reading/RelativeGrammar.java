package vn.sen.calendar.reading;

import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;

/** Reads times that are counted from an event: "10 days after …", "before each audit". */
final class RelativeGrammar {

    private RelativeGrammar() {}

    static Sense.@Nullable Counted counted(Cursor c) {
        int mark = c.at();
        Sense.Counted found =
                switch (c.term()) {
                    case BEFORE -> before(c);
                    case AFTER -> after(c);
                    default -> distanceFirst(c);
                };
        if (found == null) {
            c.back(mark);
        }
        return found;
    }

    /** "Before each audit", "before the audit 10-15 days", "before 5 days from the meeting". */
    private static Sense.@Nullable Counted before(Cursor c) {
        c.take();
        Distance distance = limited(c);
        if (distance != null) {
            boolean linked =
                    c.accept(Term.COMPARED) || c.accept(Term.FROM) || c.accept(Term.BEFORE);
            Event dated = linked ? Event.dated(c) : null;
            if (dated != null) {
                return counted(dated, Direction.BEFORE, distance);
            }
            c.skip(Term.WHEN);
            boolean named = linked || c.previous().term() == Term.WHEN;
            Event event = named ? Event.of(FreeText.event(c)) : Event.NONE;
            if (event.words() == null && distance.unit() == DurationUnit.HOUR) {
                return null;
            }
            return counted(event, Direction.BEFORE, distance);
        }
        return aroundEvent(c, Direction.BEFORE);
    }

    /** "Before 30/6 at least 5 days": more than a limit, since the distance counts back from it. */
    static Sense.@Nullable Counted beforeDate(Cursor c) {
        int mark = c.at();
        Event dated = c.accept(Term.BEFORE) ? Event.dated(c) : null;
        Distance distance = dated == null ? null : limited(c);
        if (dated == null || distance == null) {
            c.back(mark);
            return null;
        }
        return counted(dated, Direction.BEFORE, distance);
    }

    private static Sense.Counted counted(
            Event event, Direction direction, @Nullable Distance distance) {
        return new Sense.Counted(event.words(), direction, distance, event.day());
    }

    private static Sense.@Nullable Counted after(Cursor c) {
        c.take();
        Distance distance = limited(c);
        if (distance != null) {
            return counted(since(c), Direction.AFTER, distance);
        }
        return aroundEvent(c, Direction.AFTER);
    }

    /** An event, and how far from it where the words say that behind it. */
    private static Sense.@Nullable Counted aroundEvent(Cursor c, Direction direction) {
        if (!c.accept(Term.EVERY)) {
            c.skip(Term.WHEN);
        }
        Event dated = Event.dated(c);
        if (dated != null) {
            return counted(dated, direction, limited(c));
        }
        if (Boundary.isJoiner(c.term()) || Event.isHalfDate(c)) {
            skipSides(c);
            FreeText.end(c);
            c.refuse();
            return null;
        }
        int from = c.at();
        int end = FreeText.end(c);
        if (end == from || (end == from + 1 && c.token(from).term() == Term.DAY)) {
            return null;
        }
        c.back(from);
        int split = distanceInside(c, end);
        if (split == from) {
            return null;
        }
        c.back(split);
        Distance distance = split < end ? limited(c) : null;
        return counted(Event.of(c.words(from, split)), direction, distance);
    }

    /** "Before, during and after" something: the words between the sides. */
    private static void skipSides(Cursor c) {
        while (Boundary.isJoiner(c.term()) || c.is(Term.IN) || c.isAny(Term.BEFORE, Term.AFTER)) {
            c.take();
        }
    }

    /** Where inside the words of an event a distance begins that reaches to their end. */
    private static int distanceInside(Cursor c, int end) {
        for (int at = c.at(); at < end; at++) {
            c.back(at);
            if (!c.isNumber() && !c.isAny(Term.AT_LEAST, Term.LATEST)) {
                continue;
            }
            boolean torn = at > 0 && c.token(at - 1).term() == Term.DASH;
            if (!torn && limited(c) != null && c.at() >= end) {
                return at;
            }
        }
        return end;
    }

    /** "In 10 days from …", "at the latest 3 days before …", "7.5 working days". */
    private static Sense.@Nullable Counted distanceFirst(Cursor c) {
        int from = c.at();
        Distance distance = limited(c);
        if (distance == null) {
            return null;
        }
        boolean headed = c.token(from).term() != Term.NUMBER;
        if (c.is(Term.BEFORE)) {
            return beforeEvent(c, distance, headed || !isLong(distance.unit()));
        }
        Event event = since(c);
        boolean lonely = event.words() == null && !headed && isLong(distance.unit());
        return lonely ? null : counted(event, Direction.AFTER, distance);
    }

    /** "6 months" alone may be the name of a report; days and hours are durations. */
    private static boolean isLong(DurationUnit unit) {
        return unit.compareTo(DurationUnit.WEEK) > 0;
    }

    private static Sense.@Nullable Counted beforeEvent(Cursor c, Distance distance, boolean clear) {
        int mark = c.at();
        c.take();
        Event dated = clear ? Event.dated(c) : null;
        if (dated != null) {
            return counted(dated, Direction.BEFORE, distance);
        }
        c.back(mark);
        if (!clear && WhenGrammar.when(c) != null) {
            return null;
        }
        c.back(mark);
        c.take();
        if (!c.accept(Term.EVERY)) {
            c.skip(Term.WHEN);
        }
        String event = FreeText.event(c);
        return event == null ? null : counted(Event.of(event), Direction.BEFORE, distance);
    }

    /** The event behind "from the day of", "since", "after"; NONE where none is named. */
    private static Event since(Cursor c) {
        int mark = c.at();
        skipEqual(c);
        if (c.is(Term.COMMA) && c.term(1) == Term.FROM) {
            c.take();
        }
        boolean since = c.accept(Term.FROM) || c.accept(Term.AFTER) || c.accept(Term.COMPARED);
        Event dated = since ? Event.dated(c) : null;
        if (dated != null) {
            return dated;
        }
        boolean range = since && Event.isHalfDate(c);
        boolean when = since ? c.accept(Term.DAY) || c.accept(Term.WHEN) : c.accept(Term.WHEN);
        if (since && !when) {
            c.skip(Term.EVERY);
        }
        String event = (since || when) && !range ? FreeText.event(c) : null;
        if (event == null) {
            c.back(mark);
            skipEqual(c);
        }
        return Event.of(event);
    }

    /** "168 hours = 21 days" and "21 days (168 hours)" say the same thing twice. */
    private static void skipEqual(Cursor c) {
        int mark = c.at();
        boolean open = c.is(Term.OPEN);
        boolean same = c.accept(Term.EQUALS) || c.accept(Term.OPEN);
        if (!same || DistanceGrammar.distance(c) == null || (open && !c.accept(Term.CLOSE))) {
            c.back(mark);
        }
    }

    /** Whether a distance stands here; does not move. */
    static boolean isDistance(Cursor c) {
        int mark = c.at();
        boolean distance = limited(c) != null;
        c.back(mark);
        return distance;
    }

    /** A distance with "at least", "at the latest" or "within" before it. */
    static @Nullable Distance limited(Cursor c) {
        int mark = c.at();
        for (int words = 0; words < 3 && isLimiting(c.term()); words++) {
            c.take();
        }
        Distance distance = DistanceGrammar.distance(c);
        if (distance == null) {
            c.back(mark);
        }
        return distance;
    }

    private static boolean isLimiting(Term term) {
        return switch (term) {
            case AT_LEAST, LATEST, WITHIN, IN, WHOLE, OF, AFTER -> true;
            default -> false;
        };
    }
}
