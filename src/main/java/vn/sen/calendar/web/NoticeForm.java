package vn.sen.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.HolidayNotice;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;

/**
 * A notice as typed.
 *
 * @param xem present where only a look at the result is asked for
 */
record NoticeForm(
        @Nullable Integer nam,
        @Nullable String soHieu,
        @Nullable String nghi,
        @Nullable String lamBu,
        @Nullable String xem) {

    private static final int LONGEST_SOURCE = 200;

    boolean onlyLook() {
        return xem != null;
    }

    String source() {
        return orEmpty(soHieu);
    }

    /** Weekdays off: a run of days names Saturdays and Sundays too, which are off anyway. */
    HolidayNotice notice(int year) {
        Set<LocalDate> off =
                DayText.read(orEmpty(nghi), year).days().stream()
                        .filter(day -> !isWeekend(day))
                        .collect(Collectors.toSet());
        Collection<LocalDate> worked = DayText.read(orEmpty(lamBu), year).days();
        return new HolidayNotice(year, source(), off, Set.copyOf(worked));
    }

    Mistakes mistakes(int year, Texts texts) {
        Mistakes mistakes = Mistakes.none();
        if (source().isEmpty() || source().length() > LONGEST_SOURCE) {
            mistakes = mistakes.and("soHieu", texts.get("calendar.notice.source-missing"));
        }
        mistakes = unread(mistakes, "nghi", DayText.read(orEmpty(nghi), year), texts);
        DayText worked = DayText.read(orEmpty(lamBu), year);
        mistakes = unread(mistakes, "lamBu", worked, texts);
        for (LocalDate day : worked.days()) {
            if (!isWeekend(day)) {
                mistakes =
                        mistakes.and("lamBu", texts.get("calendar.notice.weekday", texts.day(day)));
            }
        }
        return mistakes;
    }

    private static Mistakes unread(Mistakes mistakes, String field, DayText read, Texts texts) {
        return read.unread().isEmpty()
                ? mistakes
                : mistakes.and(
                        field,
                        texts.get("calendar.notice.unread", String.join(", ", read.unread())));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
