package vn.sen.agency.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.app.ReadHandOver;
import vn.sen.agency.app.ReadPeople.Details;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.store.GoneLine;
import vn.sen.agency.store.UnitLine;
import vn.sen.web.Mistakes;
import vn.sen.web.Texts;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;

/** Puts the page of a person together. */
@Component
class PersonPages {

    private final ReadHandOver work;
    private final Texts texts;

    PersonPages(ReadHandOver work, Texts texts) {
        this.work = work;
        this.texts = texts;
    }

    /** What was typed and what was wrong with it, on top of what is known. */
    record Typed(PersonForm person, RoleForm role, Mistakes mistakes, @Nullable String refusal) {

        static Typed nothing(Person person, LocalDate today) {
            return new Typed(
                    PersonForm.of(person),
                    RoleForm.from(today, person.unitId()),
                    Mistakes.none(),
                    null);
        }

        Typed with(PersonForm form, Mistakes wrong) {
            return new Typed(form, role, wrong, refusal);
        }

        Typed with(RoleForm form, Mistakes wrong) {
            return new Typed(person, form, wrong, refusal);
        }

        Typed refused(String words) {
            return new Typed(person, role, mistakes, words);
        }
    }

    PersonPage page(Details known, Typed typed, boolean manages, LocalDate today) {
        Person person = known.person();
        int load = manages && person.active() ? work.load(person.id()) : 0;
        return new PersonPage(
                person.id(),
                person.name(),
                person.active(),
                person.version(),
                manages,
                facts(person, known.units()),
                fields(typed.person(), known.units(), typed.mistakes()),
                holdings(known, today),
                roleFields(typed.role(), known.units(), typed.mistakes()),
                away(known.gone()),
                load,
                typed.refusal());
    }

    private List<String> away(List<GoneLine> gone) {
        return gone.stream()
                .map(
                        each ->
                                each.own()
                                        ? texts.get(
                                                "agency.absence.away",
                                                texts.date(each.until()),
                                                each.other())
                                        : texts.get(
                                                "agency.absence.standing-in",
                                                each.other(),
                                                texts.date(each.until())))
                .toList();
    }

    PersonFields fields(PersonForm form, List<UnitLine> units, Mistakes mistakes) {
        return new PersonFields(
                mistakes.on(field("hoTen", "agency.person.name", form.hoTen())),
                mistakes.on(field("donVi", "agency.person.unit", text(form.donVi()))),
                units(units),
                mistakes.on(field("chucVu", "agency.person.position", form.chucVu())),
                mistakes.on(field("thu", "agency.person.email", form.thu())),
                mistakes.on(field("dienThoai", "agency.person.phone", form.dienThoai())));
    }

    List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), texts.get(role.key())))
                .toList();
    }

    private List<Option> rolesToChoose() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("agency.role.choose")));
        options.addAll(roles());
        return options;
    }

    private PersonPage.RoleFields roleFields(
            RoleForm form, List<UnitLine> units, Mistakes mistakes) {
        return new PersonPage.RoleFields(
                mistakes.on(field("vaiTro", "agency.role.role", text(form.vaiTro()))),
                rolesToChoose(),
                mistakes.on(field("donViVaiTro", "agency.role.unit", text(form.donViVaiTro())))
                        .help(texts.get("agency.role.unit-help")),
                units(units),
                mistakes.on(field("tuNgay", "agency.role.from", text(form.tuNgay()))),
                mistakes.on(field("denNgay", "agency.role.to", text(form.denNgay())))
                        .help(texts.get("agency.role.to-help")));
    }

    private List<Fact> facts(Person person, List<UnitLine> units) {
        List<Fact> facts = new ArrayList<>();
        String unit = person.unitId() == null ? "" : names(units).get(person.unitId());
        add(facts, "agency.person.unit", unit);
        add(facts, "agency.person.position", person.position());
        add(facts, "agency.person.email", person.email());
        add(facts, "agency.person.phone", person.phone());
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(Fact.of(texts.get(key), value));
        }
    }

    private List<PersonPage.Holding> holdings(Details known, LocalDate today) {
        Map<UnitId, String> units = names(known.units());
        return known.holdings().stream()
                .filter(each -> !each.neverBegan())
                .map(each -> holding(each, units, today))
                .toList();
    }

    private PersonPage.Holding holding(
            RoleHolding held, Map<UnitId, String> units, LocalDate today) {
        String role = texts.get(held.role().key());
        boolean ended = held.endedBefore(today);
        boolean ahead = held.fromDay().isAfter(today);
        String state =
                ended ? "agency.role.ended" : ahead ? "agency.role.ahead" : "agency.role.now";
        return new PersonPage.Holding(
                held.id(),
                held.unitId() == null ? role : role + ", " + units.get(held.unitId()),
                span(held),
                ended ? Mark.BEFORE_FORCE : ahead ? Mark.NOT_DUE : Mark.ACCEPTED,
                texts.get(state),
                !ended,
                Field.of("ngayCuoi-" + held.id(), texts.get("agency.role.last"), today.toString()));
    }

    private String span(RoleHolding held) {
        String from = texts.date(held.fromDay());
        return held.toDay() == null
                ? texts.get("agency.role.since", from)
                : texts.get("agency.role.between", from, texts.date(held.toDay()));
    }

    private List<Option> units(List<UnitLine> units) {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("", texts.get("agency.person.no-unit")));
        units.stream()
                .filter(UnitLine::active)
                .map(each -> Option.of(each.id().toString(), each.name()))
                .forEach(options::add);
        return options;
    }

    private static Map<UnitId, String> names(List<UnitLine> units) {
        return units.stream().collect(Collectors.toMap(UnitLine::id, UnitLine::name));
    }

    private Field field(String name, String key, @Nullable String value) {
        return Field.of(name, texts.get(key), value);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
