package vn.sen.web.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a day is the day: the document's words, the rules applied to them, the result.
 *
 * @param quotation the words of the document
 * @param steps each rule, one short sentence
 * @param result the day, with its weekday
 * @param source where the words stand, and what would change the day
 */
public record Why(String quotation, List<String> steps, String result, @Nullable String source) {

    public Why {
        steps = List.copyOf(steps);
    }
}
