package vn.sen.calendar.reading;

import vn.sen.calendar.moment.When;

/** What a run of tokens says. */
record Phrase(int from, int to, Sense sense) {

    /** A stretch of time that may belong to the work's name: "the report of quarter I". */
    boolean canBeAttribute() {
        return switch (sense) {
            case Sense.At at -> at.when() instanceof When.During;
            case Sense.Again _ -> true;
            case Sense.Counted _, Sense.Undated _ -> false;
        };
    }

    /** A time that a calendar can place. */
    boolean isDated() {
        return sense instanceof Sense.At;
    }
}
