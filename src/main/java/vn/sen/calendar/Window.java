package vn.sen.calendar;

import vn.sen.calendar.moment.Period;

/** Work to be done inside a stated period: a month, a quarter, from one day to another. */
public record Window(Words words, Period period) implements Clause {

    @Override
    public Kind kind() {
        return Kind.WINDOW;
    }
}
