package vn.sen.plan.web.posted;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.UnitId;
import vn.sen.plan.app.DatedLine;
import vn.sen.plan.app.SeeSheets;
import vn.sen.plan.store.TaskFilter.Span;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the sheet of a week: late, opening and due, by day or by unit. */
@Component
class WeekPages {

    static final int SIZE = 100;

    private static final String BY_UNIT = "don-vi";

    private final SeeSheets sheets;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;

    WeekPages(SeeSheets sheets, TaskWords words, Texts texts, Clock clock) {
        this.sheets = sheets;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    PostedPage page(LocalDate day, @Nullable String view, int number, Viewer viewer) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Span week = new Span(monday, monday.plusDays(6));
        SeeSheets.Week found = sheets.week(week);
        Address address = at(monday).with("xem", view);
        Pages pages = Pages.of(number, SIZE, found.lines().size(), address.href());
        boolean byUnit = BY_UNIT.equals(view);
        return new PostedPage(
                viewer.agencyName(),
                texts.get(
                        "posted.week.of",
                        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                        String.valueOf(monday.get(IsoFields.WEEK_BASED_YEAR))),
                texts.get("posted.span", texts.date(week.from()), texts.date(week.until())),
                texts.get("posted.made", texts.day(LocalDate.now(clock))),
                List.of(
                        tab("day", at(monday), !byUnit),
                        tab("unit", at(monday).with("xem", BY_UNIT), byUnit)),
                new PostedPage.Ways(
                        at(monday.minusWeeks(1)).with("xem", view).href(),
                        at(monday.plusWeeks(1)).with("xem", view).href(),
                        Address.of(PostedController.WEEK).with("xem", view).href(),
                        List.of(),
                        List.of()),
                groups(found.lines(), pages, byUnit, monday),
                pages);
    }

    private List<PostedPage.Group> groups(
            List<DatedLine> lines, Pages pages, boolean byUnit, LocalDate monday) {
        Map<String, List<DatedLine>> groups = new LinkedHashMap<>();
        lines.stream()
                .skip((pages.number() - 1L) * SIZE)
                .limit(SIZE)
                .forEach(
                        each ->
                                groups.computeIfAbsent(title(each, byUnit), _ -> new ArrayList<>())
                                        .add(each));
        return groups.entrySet().stream()
                .map(each -> group(each.getKey(), each.getValue(), byUnit, monday))
                .toList();
    }

    private Address at(LocalDate monday) {
        return Address.of(PostedController.WEEK).with("tuan", texts.date(monday));
    }

    private Tab tab(String key, Address address, boolean current) {
        return new Tab(texts.get("posted.by-" + key), address.href(), current, null, null);
    }

    private String title(DatedLine line, boolean byUnit) {
        if (byUnit) {
            return words.whose(line.line().doer());
        }
        return line.what() == DatedLine.What.LATE
                ? texts.get("posted.late")
                : Sentence.begin(texts.day(line.day()));
    }

    private PostedPage.Group group(
            String title, List<DatedLine> lines, boolean byUnit, LocalDate monday) {
        DatedLine first = lines.getFirst();
        UnitId unit = first.line().task().hands().doerUnit();
        return new PostedPage.Group(
                title,
                !byUnit && first.what() == DatedLine.What.LATE,
                byUnit && unit != null ? UnitSheetPages.href(unit, monday) : null,
                lines.stream().map(each -> line(each, byUnit)).toList());
    }

    private PostedPage.Line line(DatedLine dated, boolean byUnit) {
        LocalDate due = dated.line().task().schedule().due();
        String when =
                switch (dated.what()) {
                    case OPENS -> texts.get("posted.opens", texts.dayMonth(dated.day()));
                    case DUE, LATE ->
                            texts.get("posted.due", due == null ? "" : texts.dayMonth(due));
                };
        return new PostedPage.Line(
                when,
                words.title(dated.line().task()),
                TaskWords.href(dated.line().task()),
                byUnit ? dated.line().doer().name() : words.doer(dated.line().doer()),
                words.mark(dated.line()),
                words.word(dated.line()));
    }
}
