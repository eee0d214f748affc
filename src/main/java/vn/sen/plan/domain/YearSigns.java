package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.sen.calendar.WorkingCalendar;

/** What is to be looked at in the words of a row that were moved to another year. */
public record YearSigns(YearMove move, RowTimesReader times, WorkingCalendar calendar) {

    /** In the order in which they are to be looked at. */
    public List<RowAgain.Sign> of(ItemText before, ItemText after) {
        List<RowAgain.Sign> signs = new ArrayList<>();
        days(before.timingText(), "timing", signs);
        days(before.content(), "content", signs);
        RowTimes read = times.read(after, move.to());
        boolean dated =
                read.clauses().stream()
                        .anyMatch(
                                each ->
                                        each.treatment() != Treatment.OUTSIDE_YEAR
                                                && each.treatment() != Treatment.NEEDS_PERIOD);
        if (!dated) {
            signs.add(new RowAgain.Sign(RowAgain.Kind.UNDATED, "timing", after.timingText()));
        }
        return signs;
    }

    private void days(String words, String value, List<RowAgain.Sign> signs) {
        for (YearMove.Day each : move.move(words).days()) {
            if (each.wanted() != null) {
                signs.add(new RowAgain.Sign(RowAgain.Kind.NO_SUCH_DAY, value, each.wanted()));
            }
            if (!calendar.isWorkingDay(each.day())) {
                signs.add(new RowAgain.Sign(RowAgain.Kind.DAY_OFF, value, date(each.day())));
            }
        }
    }

    private static String date(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }
}
