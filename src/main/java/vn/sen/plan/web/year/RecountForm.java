package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.TaskId;

/**
 * The tasks to be counted anew.
 *
 * @param viec task and new day of each, as the page showed them
 */
record RecountForm(@Nullable List<String> viec) {

    private static final String BETWEEN = "_";
    private static final Pattern OURS = Pattern.compile("[0-9a-f-]{36}_\\d{4}-\\d{2}-\\d{2}");

    static String value(TaskId task, LocalDate due) {
        return task + BETWEEN + due;
    }

    Map<TaskId, LocalDate> chosen() {
        Map<TaskId, LocalDate> chosen = new HashMap<>();
        for (String each : viec == null ? List.<String>of() : viec) {
            if (OURS.matcher(each).matches()) {
                int between = each.indexOf(BETWEEN);
                chosen.put(
                        TaskId.of(each.substring(0, between)),
                        LocalDate.parse(each.substring(between + 1)));
            }
        }
        return chosen;
    }
}
