package vn.sen.web.ui.ribbon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;

/**
 * One line of the plan in its ribbon.
 *
 * @param number as the document counts it, may be empty
 * @param quotation the document's words of time, shown where there is room
 * @param state how the line stands today
 * @param stateWord in place of the state's usual word
 * @param late washes the row red
 */
public record Row(
        String number,
        String title,
        @Nullable String quotation,
        String href,
        Mark state,
        @Nullable String stateWord,
        boolean late,
        List<Sign> signs) {

    public Row {
        signs = List.copyOf(signs);
    }
}
