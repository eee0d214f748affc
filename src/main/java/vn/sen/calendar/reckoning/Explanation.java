package vn.sen.calendar.reckoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sen.calendar.Because;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.calendar.text.Texts;

/** Gathers the steps on the way from words to a day. */
final class Explanation {

    private final String quotation;
    private final List<String> steps = new ArrayList<>(3);

    Explanation(String quotation) {
        this.quotation = quotation;
    }

    Explanation step(String key, Object... values) {
        steps.add(Texts.text(key, values));
        return this;
    }

    /** The last working day on or before a day; says why it is another one. */
    LocalDate back(LocalDate day, WorkingCalendar calendar) {
        return moved(day, calendar.onOrBefore(day), "because.back", calendar);
    }

    /** The first working day on or after a day; says why it is another one. */
    LocalDate forward(LocalDate day, WorkingCalendar calendar) {
        return moved(day, calendar.onOrAfter(day), "because.forward", calendar);
    }

    private LocalDate moved(LocalDate day, LocalDate moved, String key, WorkingCalendar calendar) {
        if (moved.equals(day)) {
            step("because.due", Texts.dayInFull(day));
        } else {
            String name = calendar.nameOfDayOff(day).orElse("");
            step(key, Texts.date(day), name, Texts.dayInFull(moved));
        }
        return moved;
    }

    Because because(LocalDate due) {
        return new Because(quotation, steps, Texts.dayInFull(due));
    }
}
