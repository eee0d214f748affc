package vn.sen.plan.web.chase;

import static vn.sen.plan.web.chase.LateColumns.KIND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.app.LatePlace;
import vn.sen.plan.app.SeeLate;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.web.TaskWords;
import vn.sen.seeing.Listings;
import vn.sen.seeing.Spreadsheet;
import vn.sen.web.Texts;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Pages;

/** Makes the list of those who are late. */
@Component
class LateListPages {

    private static final int SHOWN = 3;
    private static final int WIDE = 40;

    private final SeeLate late;
    private final TaskWords words;
    private final Listings listings;
    private final Texts texts;
    private final Clock clock;

    LateListPages(SeeLate late, TaskWords words, Listings listings, Texts texts, Clock clock) {
        this.late = late;
        this.words = words;
        this.listings = listings;
        this.texts = texts;
        this.clock = clock;
    }

    LateListPage page(LateAsked asked, Actor viewer) {
        LocalDate day = asked.day(LocalDate.now(clock));
        List<LatePlace> found = asked.of(late.places(viewer, day));
        Pages pages = Pages.of(asked.page(), LateAsked.SIZE, found.size(), asked.address().href());
        long tasks = found.stream().mapToLong(each -> each.tasks().size()).sum();
        return new LateListPage(
                texts.get("chase.list.facts", texts.day(day), found.size(), tasks),
                texts.date(day),
                Field.of("ngay", texts.get("chase.list.day"), texts.date(day)),
                listings.of(viewer, KIND, asked.address(), content(asked, pages)),
                found.stream()
                        .skip((pages.number() - 1L) * LateAsked.SIZE)
                        .limit(LateAsked.SIZE)
                        .map(this::line)
                        .toList());
    }

    private Listings.Content content(LateAsked asked, Pages pages) {
        return new Listings.Content(
                texts.get("chase.list.title"),
                List.of(),
                "chase.list",
                asked.words(),
                List.of(chip(asked, LateAsked.LONG), chip(asked, LateAsked.UNCHASED)),
                List.of(),
                pages,
                texts.get("chase.list.total", pages.total()),
                new Listing.Empty(texts.get("chase.list.none"), texts.get("chase.list.none.text")),
                true);
    }

    private Chip chip(LateAsked asked, String filter) {
        boolean set = filter.equals(asked.loc());
        return new Chip(
                texts.get("chase.list.filter." + filter),
                asked.address().with("loc", set ? null : filter).href(),
                set);
    }

    private LateListPage.Line line(LatePlace place) {
        List<LateListPage.Late> shown =
                place.tasks().stream().limit(SHOWN).map(this::task).toList();
        return new LateListPage.Line(
                place.key(),
                words.whose(place.who()),
                place.tasks().size(),
                texts.get("task.late", place.days()),
                shown,
                place.tasks().size() - shown.size(),
                who(place),
                place.chasedOn() == null ? null : texts.date(place.chasedOn()));
    }

    private LateListPage.Late task(TaskLine line) {
        LocalDate due = line.task().schedule().due();
        return new LateListPage.Late(
                words.title(line.task()),
                TaskWords.href(line.task()),
                texts.get("chase.list.due", due == null ? "" : texts.date(due), days(line)));
    }

    private static int days(TaskLine line) {
        return line.standing().days();
    }

    private static String who(LatePlace place) {
        return place.tasks().stream()
                .map(TaskLine::doer)
                .filter(each -> each.person() != null)
                .map(each -> each.name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    Spreadsheet sheet(LateAsked asked, Actor viewer) {
        LocalDate day = asked.day(LocalDate.now(clock));
        List<String> shown = listings.columns(viewer, KIND);
        return new Spreadsheet(
                texts.get("chase.list.title") + " " + texts.date(day).replace('/', '-'),
                KIND.columns().stream()
                        .filter(each -> shown.contains(each.key()))
                        .map(each -> new Spreadsheet.Column(texts.get(each.titleKey()), WIDE))
                        .toList(),
                next ->
                        asked.of(late.places(viewer, day))
                                .forEach(
                                        place ->
                                                next.accept(
                                                        shown.stream()
                                                                .<@Nullable Object>map(
                                                                        each -> cell(place, each))
                                                                .toList())),
                texts.get("seeing.list.too-many", Spreadsheet.MOST));
    }

    private @Nullable Object cell(LatePlace place, String column) {
        return switch (column) {
            case LateColumns.PLACE -> words.whose(place.who());
            case LateColumns.COUNT -> place.tasks().size();
            case LateColumns.DAYS -> place.days();
            case LateColumns.TASKS ->
                    place.tasks().stream()
                            .map(each -> words.title(each.task()))
                            .collect(Collectors.joining("; "));
            case LateColumns.WHO -> who(place);
            default -> place.chasedOn();
        };
    }
}
