package vn.sen.plan.web.task;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of several tasks, said on the list that follows where some of them were refused.
 *
 * @param refused stay chosen
 */
record ManyAnswer(String title, ArrayList<Line> refused) implements Serializable {

    /** Its name among what is handed to the next page. */
    static final String ATTRIBUTE = "many";

    static ManyAnswer of(String title, List<Line> refused) {
        return new ManyAnswer(title, new ArrayList<>(refused));
    }

    /**
     * A refused task.
     *
     * @param task its key
     * @param value by which it is chosen again
     */
    record Line(String task, String value, String title, String href, String reason)
            implements Serializable {}
}
