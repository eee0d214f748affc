package vn.sen.calendar;

import java.util.List;
import vn.sen.calendar.text.Texts;

/**
 * The sentence that a date explains itself with, in Vietnamese.
 *
 * @param quotation the words of the plan
 * @param steps how the words became a day, in order
 * @param result the last step: the day that holds
 */
public record Because(String quotation, List<String> steps, String result) {

    public Because {
        steps = List.copyOf(steps);
    }

    public String sentence() {
        String reasons = String.join(Texts.text("because.and"), steps);
        return Texts.text("because.sentence", quotation, reasons);
    }
}
