package vn.sen.calendar;

import vn.sen.calendar.moment.Limit;

/** Work to be done by a stated day, with or without that day. */
public record Before(Words words, Limit limit) implements Clause {

    @Override
    public Kind kind() {
        return Kind.BEFORE;
    }
}
