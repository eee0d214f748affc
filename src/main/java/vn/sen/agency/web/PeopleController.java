package vn.sen.agency.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.app.ReadPeople;
import vn.sen.agency.app.ReadPeople.Overview;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.agency.domain.PeopleFilter;
import vn.sen.agency.store.PersonLine;
import vn.sen.agency.store.UnitLine;
import vn.sen.web.Texts;
import vn.sen.web.Viewer;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** The list of people and units. */
@Controller
class PeopleController {

    static final String ADDRESS = "/don-vi-va-nguoi";

    private final ReadPeople people;
    private final Texts texts;

    PeopleController(ReadPeople people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    @GetMapping(ADDRESS)
    @Needs(AgencyPermission.SEE_PEOPLE)
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(name = "don-vi", required = false) @Nullable UnitId unit,
            @RequestParam(name = "thoi", defaultValue = "false") boolean left,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            Viewer viewer,
            Model model) {
        PeopleFilter filter = new PeopleFilter(q, unit, left, number);
        model.addAttribute("page", page(filter, people.find(filter), viewer));
        return "agency/people";
    }

    private PeoplePage page(PeopleFilter filter, Overview found, Viewer viewer) {
        return new PeoplePage(
                filter.words(),
                filter.left(),
                filter.unit() == null ? null : filter.unit().toString(),
                tabs(filter),
                chips(filter, found.units()),
                found.found().people().stream().map(this::line).toList(),
                found.units(),
                Pages.of(
                        filter.page(),
                        PeopleFilter.SIZE,
                        found.found().total(),
                        address(filter.words(), filter.unit(), filter.left())),
                viewer.may(AgencyPermission.MANAGE_PEOPLE));
    }

    private List<Tab> tabs(PeopleFilter filter) {
        return List.of(
                tab("agency.people.working", filter, false),
                tab("agency.people.left", filter, true));
    }

    private Tab tab(String key, PeopleFilter filter, boolean left) {
        return new Tab(
                texts.get(key),
                address(filter.words(), filter.unit(), left),
                filter.left() == left,
                null,
                null);
    }

    private static List<Chip> chips(PeopleFilter filter, List<UnitLine> units) {
        return units.stream()
                .filter(each -> each.id().equals(filter.unit()))
                .map(
                        each ->
                                new Chip(
                                        each.name(),
                                        address(filter.words(), null, filter.left()),
                                        true))
                .toList();
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

    private static String address(String words, @Nullable UnitId unit, boolean left) {
        return ADDRESS
                + "?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (unit == null ? "" : "&don-vi=" + unit)
                + (left ? "&thoi=true" : "");
    }
}
