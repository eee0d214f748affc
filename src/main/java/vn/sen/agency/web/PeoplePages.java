package vn.sen.agency.web;

import static vn.sen.agency.web.PeopleColumns.KIND;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.agency.app.ExportPeople;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.domain.PeopleFilter;
import vn.sen.agency.store.PersonLine;
import vn.sen.agency.store.UnitLine;
import vn.sen.seeing.Listings;
import vn.sen.seeing.Spreadsheet;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Listing;
import vn.sen.web.ui.Option;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** Makes the list of people, as a page and as a spreadsheet. */
@Component
class PeoplePages {

    private static final int WIDTH = 28;

    private final ReadPeople people;
    private final ExportPeople export;
    private final Listings listings;
    private final Texts texts;

    PeoplePages(ReadPeople people, ExportPeople export, Listings listings, Texts texts) {
        this.people = people;
        this.export = export;
        this.listings = listings;
        this.texts = texts;
    }

    PeoplePage page(PeopleAsked asked, Viewer viewer) {
        ReadPeople.Overview found = people.find(asked.filter(asked.page(), PeopleFilter.SIZE));
        long total = found.found().total();
        var content =
                new Listings.Content(
                        texts.get("agency.people.caption"),
                        List.of(
                                tab("agency.people.working", asked, false),
                                tab("agency.people.left", asked, true)),
                        "agency.people",
                        asked.words(),
                        List.of(),
                        List.of(units(asked, found.units())),
                        Pages.of(asked.page(), PeopleFilter.SIZE, total, asked.address().href()),
                        texts.get("agency.people.total", texts.number(total)),
                        new Listing.Empty(
                                texts.get("agency.people.none"),
                                texts.get("agency.people.none-text")),
                        true);
        return new PeoplePage(
                listings.of(viewer.actor(), KIND, asked.address(), content),
                found.found().people().stream().map(this::line).toList(),
                found.units(),
                viewer.may(AgencyPermission.MANAGE_PEOPLE));
    }

    /** The list as it is asked; that it was taken away stands in the trail. */
    Spreadsheet sheet(PeopleAsked asked, Viewer viewer) {
        List<PersonLine> found = export.take(viewer.actor(), asked.filter(1, Spreadsheet.MOST + 1));
        List<String> shown = listings.columns(viewer.actor(), KIND);
        return new Spreadsheet(
                texts.get("agency.people.title"),
                KIND.columns().stream()
                        .filter(each -> shown.contains(each.key()))
                        .map(each -> new Spreadsheet.Column(texts.get(each.titleKey()), WIDTH))
                        .toList(),
                next ->
                        found.forEach(
                                each ->
                                        next.accept(
                                                shown.stream().map(c -> cell(each, c)).toList())),
                texts.get("seeing.list.too-many", Spreadsheet.MOST));
    }

    private String cell(PersonLine person, String column) {
        PeoplePage.Line line = line(person);
        return switch (column) {
            case PeopleColumns.NAME -> line.name();
            case PeopleColumns.UNIT -> line.unit();
            case PeopleColumns.POSITION -> line.position();
            default -> line.roles();
        };
    }

    private Tab tab(String key, PeopleAsked asked, boolean left) {
        return new Tab(
                texts.get(key),
                asked.address().with("thoi", left ? "true" : null).href(),
                asked.left() == left,
                null,
                null);
    }

    private Listing.Menu units(PeopleAsked asked, List<UnitLine> units) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("agency.people.any-unit")));
        units.forEach(each -> options.add(Option.of(each.id().toString(), each.name())));
        return new Listing.Menu(
                texts.get("agency.person.unit"), PeopleAsked.UNIT, orEmpty(asked.unit()), options);
    }

    private PeoplePage.Line line(PersonLine person) {
        return new PeoplePage.Line(
                person.id(),
                person.name(),
                person.unit() == null ? "" : person.unit(),
                person.position(),
                person.roles().stream()
                        .sorted()
                        .map(Role::key)
                        .map(texts::get)
                        .collect(Collectors.joining(", ")),
                person.gone() == null
                        ? null
                        : texts.get(
                                "agency.absence.away",
                                texts.date(person.gone().until()),
                                person.gone().substitute()));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
