package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskLine;

/** Which tasks of a plan the table shows. */
enum YearFilter {
    OPEN("chua-xong", "open"),
    LATE("tre", "late"),
    QUARTER("quy", "quarter"),
    WAITING("cho", "waiting"),
    ALL("tat-ca", "all");

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final String code;
    private final String name;

    YearFilter(String code, String name) {
        this.code = code;
        this.name = name;
    }

    static YearFilter of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(each -> each.code.equals(code))
                .findFirst()
                .orElse(OPEN);
    }

    /** Its name in addresses. */
    String code() {
        return code;
    }

    /** End of its message keys. */
    String keyEnd() {
        return name;
    }

    /**
     * Whether a task is shown.
     *
     * @param day any day of the quarter that is meant
     */
    boolean takes(TaskLine line, LocalDate day) {
        return switch (this) {
            case OPEN -> !line.task().state().isOver();
            case LATE -> line.isLate();
            case QUARTER -> isInQuarter(line.task().schedule().due(), day);
            case WAITING -> false;
            case ALL -> true;
        };
    }

    static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_OF_A_QUARTER + 1;
    }

    private static boolean isInQuarter(@Nullable LocalDate due, LocalDate day) {
        return due != null && due.getYear() == day.getYear() && quarter(due) == quarter(day);
    }
}
