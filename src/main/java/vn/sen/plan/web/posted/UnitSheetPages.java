package vn.sen.plan.web.posted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitView;
import vn.sen.plan.app.SeeSheets;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.TaskWords;
import vn.sen.web.NotFound;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Address;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/** Makes the sheet of a unit: what is due in a month or a quarter, and how it stands. */
@Component
class UnitSheetPages {

    private final SeeSheets sheets;
    private final TaskWords words;
    private final Texts texts;
    private final Clock clock;

    UnitSheetPages(SeeSheets sheets, TaskWords words, Texts texts, Clock clock) {
        this.sheets = sheets;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    static String href(UnitId unit, LocalDate day) {
        return of(unit, Period.read(null, day)).href();
    }

    private static Address of(UnitId unit, Period period) {
        return Address.of(PostedController.UNIT).with("phong", unit).with("ky", period.text());
    }

    /** Empty where the agency has no units. */
    Optional<PostedPage> page(
            @Nullable UnitId wanted, @Nullable String asked, int number, Viewer viewer) {
        UnitId own = viewer.actor().units().stream().findFirst().orElse(null);
        List<UnitView> units = sheets.units(wanted == null ? own : wanted);
        if (wanted != null && units.stream().noneMatch(each -> each.id().equals(wanted))) {
            throw new NotFound();
        }
        return units.isEmpty() ? Optional.empty() : Optional.of(page(units, asked, number, viewer));
    }

    private PostedPage page(
            List<UnitView> units, @Nullable String asked, int number, Viewer viewer) {
        UnitView unit = units.getFirst();
        Period period = Period.read(asked, LocalDate.now(clock));
        SeeSheets.OfUnit found = sheets.ofUnit(unit, period.days());
        Pages pages =
                Pages.of(
                        number, WeekPages.SIZE, found.lines().size(), of(unit.id(), period).href());
        return new PostedPage(
                viewer.agencyName(),
                texts.get("posted.unit.of", unit.name()),
                said(period),
                texts.get("posted.made", texts.day(LocalDate.now(clock))),
                List.of(),
                ways(unit, period, units),
                groups(unit, found, pages),
                pages);
    }

    private PostedPage.Ways ways(UnitView unit, Period period, List<UnitView> units) {
        return new PostedPage.Ways(
                of(unit.id(), period.moved(-1)).href(),
                of(unit.id(), period.moved(1)).href(),
                of(unit.id(), period.other()).href(),
                units.stream().map(each -> Option.of(each.id().toString(), each.name())).toList(),
                List.of(
                        Option.of(period.text(), said(period)),
                        Option.of(period.other().text(), said(period.other()))));
    }

    private List<PostedPage.Group> groups(UnitView unit, SeeSheets.OfUnit found, Pages pages) {
        List<PostedPage.Line> lines =
                found.lines().stream()
                        .skip((pages.number() - 1L) * WeekPages.SIZE)
                        .limit(WeekPages.SIZE)
                        .map(this::line)
                        .toList();
        return lines.isEmpty()
                ? List.of()
                : List.of(new PostedPage.Group(unit.name(), false, null, lines));
    }

    private String said(Period period) {
        return texts.get(
                period.quarter() ? "posted.quarter" : "posted.month",
                texts.get("ui.ribbon.quarter." + (period.quarter() ? period.number() : 1)),
                period.number(),
                String.valueOf(period.year()));
    }

    private PostedPage.Line line(TaskLine line) {
        LocalDate due = Objects.requireNonNull(line.task().schedule().due());
        return new PostedPage.Line(
                texts.dayMonth(due),
                words.title(line.task()),
                TaskWords.href(line.task()),
                line.doer().person() == null ? "" : line.doer().name(),
                words.mark(line),
                words.word(line));
    }
}
