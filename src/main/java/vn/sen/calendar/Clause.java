package vn.sen.calendar;

/** One statement of time in a plan: what kind it is and the words that say it. */
public sealed interface Clause
        permits Window, Before, Recurring, Relative, OnEvent, ByPlan, Continuous {

    Words words();

    Kind kind();

    default String text() {
        return words().text();
    }
}
