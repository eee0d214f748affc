package vn.sen.calendar.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Calendars;
import vn.sen.calendar.HolidayNotice;
import vn.sen.calendar.WorkingCalendar;
import vn.sen.calendar.holiday.NoticeFile;
import vn.sen.calendar.store.NoticeQueries.Choices;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Option;

/** Puts the page of a year's calendar together. */
@Component
class CalendarPages {

    private final Texts texts;

    CalendarPages(Texts texts) {
        this.texts = texts;
    }

    /** The year as it is. */
    CalendarPage page(int year, Choices choices, boolean changes) {
        WorkingCalendar calendar = Calendars.with(choices.notices());
        NoticeForm form = form(year, choices, calendar);
        return page(
                year,
                choices,
                calendar,
                false,
                changes ? fields(form, choices.rule(), Mistakes.none()) : null);
    }

    /** The year as it would be with a notice. */
    CalendarPage preview(int year, Choices choices, NoticeForm form) {
        List<HolidayNotice> notices = new ArrayList<>(choices.notices());
        notices.add(form.notice(year));
        return page(
                year,
                choices,
                Calendars.with(notices),
                true,
                fields(form, choices.rule(), Mistakes.none()));
    }

    CalendarPage rejected(int year, Choices choices, NoticeForm form, Mistakes mistakes) {
        return page(
                year,
                choices,
                Calendars.with(choices.notices()),
                false,
                fields(form, choices.rule(), mistakes));
    }

    private CalendarPage page(
            int year,
            Choices choices,
            WorkingCalendar calendar,
            boolean preview,
            CalendarPage.@Nullable Fields fields) {
        Predicate<LocalDate> weekend = CalendarPages::isWeekend;
        return new CalendarPage(
                year,
                source(year, choices),
                own(year, choices).isPresent(),
                preview,
                days(year, weekend.negate().and(day -> !calendar.isWorkingDay(day)))
                        .map(day -> day(day, calendar))
                        .toList(),
                days(year, weekend.and(calendar::isWorkingDay))
                        .map(day -> new CalendarPage.Day(texts.day(day), ""))
                        .toList(),
                (int) days(year, calendar::isWorkingDay).count(),
                fields);
    }

    private CalendarPage.Day day(LocalDate day, WorkingCalendar calendar) {
        return new CalendarPage.Day(texts.day(day), calendar.nameOfDayOff(day).orElse(""));
    }

    private String source(int year, Choices choices) {
        return own(year, choices)
                .or(() -> of(year, NoticeFile.read()))
                .map(notice -> texts.get("calendar.source.notice", notice.source()))
                .orElseGet(() -> texts.get("calendar.source.law"));
    }

    private NoticeForm form(int year, Choices choices, WorkingCalendar calendar) {
        Predicate<LocalDate> weekend = CalendarPages::isWeekend;
        Set<LocalDate> off =
                days(year, weekend.negate().and(day -> !calendar.isWorkingDay(day)))
                        .collect(Collectors.toSet());
        Set<LocalDate> worked =
                days(year, weekend.and(calendar::isWorkingDay)).collect(Collectors.toSet());
        return new NoticeForm(
                year,
                own(year, choices).map(HolidayNotice::source).orElse(null),
                DayText.write(off),
                DayText.write(worked),
                null);
    }

    private CalendarPage.Fields fields(NoticeForm form, BeforeRule rule, Mistakes mistakes) {
        return new CalendarPage.Fields(
                mistakes.on(field("soHieu", "calendar.notice.source", form.soHieu()))
                        .help(texts.get("calendar.notice.source-help")),
                mistakes.on(field("nghi", "calendar.notice.off", form.nghi()))
                        .help(texts.get("calendar.notice.off-help")),
                mistakes.on(field("lamBu", "calendar.notice.worked", form.lamBu()))
                        .help(texts.get("calendar.notice.worked-help")),
                field("quyTac", "calendar.rule.legend", rule.name()),
                Arrays.stream(BeforeRule.values()).map(this::option).toList());
    }

    private Option option(BeforeRule rule) {
        String key = "calendar.rule." + rule.name().toLowerCase(Locale.ROOT);
        return new Option(rule.name(), texts.get(key), texts.get(key + "-note"));
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }

    private static Optional<HolidayNotice> own(int year, Choices choices) {
        return of(year, choices.notices());
    }

    private static Optional<HolidayNotice> of(int year, List<HolidayNotice> notices) {
        return notices.stream().filter(each -> each.year() == year).findFirst();
    }

    private static Stream<LocalDate> days(int year, Predicate<LocalDate> which) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(which);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
