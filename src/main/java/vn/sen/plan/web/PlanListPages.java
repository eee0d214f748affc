package vn.sen.plan.web;

import static vn.sen.plan.web.PlanColumns.KIND;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.store.PlanLine;
import vn.sen.seeing.Listings;
import vn.sen.seeing.Spreadsheet;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;

/** Makes the list of plans, as a page and as a spreadsheet. */
@Component
class PlanListPages {

    private static final List<String> STATES =
            List.of("dang-chay", "cho-duyet", "nhap", "da-dong", "ho-so");
    private static final int WIDE = 60;

    private final SeePlans plans;
    private final Listings listings;
    private final Texts texts;
    private final Clock clock;

    PlanListPages(SeePlans plans, Listings listings, Texts texts, Clock clock) {
        this.plans = plans;
        this.listings = listings;
        this.texts = texts;
        this.clock = clock;
    }

    PlanListPage page(PlansAsked asked, Viewer viewer) {
        boolean edits = viewer.may(PlanPermission.EDIT_PLAN);
        List<PlanLine> all = plans.all();
        List<PlanLine> found = asked.of(all);
        Pages pages = Pages.of(asked.page(), PlansAsked.SIZE, found.size(), asked.address().href());
        return new PlanListPage(
                listings.of(viewer.actor(), KIND, asked.address(), content(asked, all, pages)),
                found.stream()
                        .skip((pages.number() - 1L) * PlansAsked.SIZE)
                        .limit(PlansAsked.SIZE)
                        .map(this::line)
                        .toList(),
                all.isEmpty(),
                edits,
                Integer.toString(LocalDate.now(clock).getYear()),
                edits ? plans.discarded().stream().map(this::line).toList() : List.of());
    }

    Spreadsheet sheet(PlansAsked asked, Actor actor) {
        List<String> shown = listings.columns(actor, KIND);
        return new Spreadsheet(
                texts.get("plan.list.title"),
                KIND.columns().stream()
                        .filter(each -> shown.contains(each.key()))
                        .map(
                                each ->
                                        new Spreadsheet.Column(
                                                texts.get(each.titleKey()),
                                                each.fixed() ? WIDE : WIDE / 3))
                        .toList(),
                next ->
                        asked.of(plans.all())
                                .forEach(
                                        each ->
                                                next.accept(
                                                        shown.stream()
                                                                .map(c -> cell(each, c))
                                                                .toList())),
                texts.get("seeing.list.too-many", Spreadsheet.MOST));
    }

    private Object cell(PlanLine plan, String column) {
        PlanListPage.Line line = line(plan);
        return switch (column) {
            case PlanColumns.YEAR -> plan.year() == null ? line.year() : plan.year();
            case PlanColumns.TITLE -> line.title();
            case PlanColumns.SERIES -> plan.series();
            case PlanColumns.NUMBER -> line.number();
            case PlanColumns.SIZE -> plan.rows();
            default -> line.state();
        };
    }

    private Listings.Content content(PlansAsked asked, List<PlanLine> all, Pages pages) {
        List<Chip> chips =
                STATES.stream()
                        .map(
                                each ->
                                        new Chip(
                                                texts.get("plan.list.state." + each),
                                                asked.address()
                                                        .with(
                                                                "tt",
                                                                each.equals(asked.tt())
                                                                        ? null
                                                                        : each)
                                                        .href(),
                                                each.equals(asked.tt())))
                        .toList();
        return new Listings.Content(
                texts.get("plan.list.title"),
                List.of(),
                "plan.list",
                asked.words(),
                chips,
                List.of(years(asked, all), series(asked, all)),
                pages,
                count(asked.of(all)),
                new Listing.Empty(
                        texts.get("plan.list.filtered"), texts.get("plan.list.filtered-text")),
                true);
    }

    /** Records of years before are counted apart. */
    private String count(List<PlanLine> found) {
        long records = found.stream().filter(each -> each.state() == PlanState.RECORD).count();
        return records == 0
                ? texts.get("plan.list.count", found.size())
                : texts.get("past.count", found.size() - records, records);
    }

    private Listing.Menu years(PlansAsked asked, List<PlanLine> all) {
        List<String> years =
                all.stream()
                        .map(PlanLine::year)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(Object::toString)
                        .toList();
        String chosen = asked.nam() == null ? "" : asked.nam().toString();
        return menu("plan.list.year", "plan.side.any-year", "nam", chosen, years);
    }

    private Listing.Menu series(PlansAsked asked, List<PlanLine> all) {
        List<String> series =
                all.stream()
                        .map(PlanLine::series)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .sorted()
                        .toList();
        String chosen = asked.loai() == null ? "" : asked.loai();
        return menu("plan.side.series", "plan.side.any-series", "loai", chosen, series);
    }

    private Listing.Menu menu(
            String label, String any, String name, String chosen, List<String> values) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get(any)));
        values.forEach(each -> options.add(Option.of(each, each)));
        return new Listing.Menu(texts.get(label), name, chosen, options);
    }

    private PlanListPage.Line line(PlanLine plan) {
        Integer year = plan.year();
        PlanLine.Tally tasks = plan.tasks();
        return new PlanListPage.Line(
                year == null ? texts.get("plan.list.no-year") : year.toString(),
                plan.title().isEmpty() ? texts.get("plan.list.untitled") : plan.title(),
                plan.series(),
                "/ke-hoach/" + plan.id(),
                number(plan),
                mark(plan.state()),
                texts.get(plan.state().key()),
                texts.get("plan.list.rows", plan.rows()),
                tasks.all() == 0
                        ? ""
                        : texts.get("plan.list.tasks", tasks.all(), tasks.done(), tasks.open()),
                late(tasks));
    }

    private static String number(PlanLine plan) {
        return plan.issuedOn() == null || plan.number().isEmpty()
                ? ""
                : plan.number() + "/" + plan.symbol();
    }

    private @Nullable String late(PlanLine.Tally tasks) {
        return tasks.late() == 0 ? null : texts.get("plan.list.late", tasks.late());
    }

    private static Mark mark(PlanState state) {
        return switch (state) {
            case DRAFT, DISCARDED -> Mark.NOT_DUE;
            case SUBMITTED -> Mark.SUBMITTED;
            case APPROVED -> Mark.IN_PROGRESS;
            case RECORD -> Mark.BEFORE_FORCE;
            case IN_FORCE, CLOSED -> Mark.ACCEPTED;
        };
    }
}
