package vn.sen.agency.roll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Role;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.roll.Verdict.Change;
import vn.sen.agency.roll.Verdict.Deed;

/** What a right row changes about a person, or says about a new one. */
final class Changes {

    private final Known known;
    private final @Nullable Person person;
    private final List<Change> all = new ArrayList<>();

    Changes(Known known, @Nullable Person person) {
        this.known = known;
        this.person = person;
    }

    List<Change> all() {
        return all;
    }

    Deed deed(RollLine line, Set<Role> named, String login) {
        String name = name(line.name());
        String unit = unit(line.unit());
        String position =
                value(
                        RollColumn.POSITION,
                        person == null ? "" : person.position(),
                        line.position());
        String email = value(RollColumn.EMAIL, person == null ? "" : person.email(), line.email());
        String phone = value(RollColumn.PHONE, person == null ? "" : person.phone(), line.phone());
        Set<Role> roles = roles(named, line.unit());
        boolean opens = !login.isEmpty() && known.login(person).isEmpty();
        if (opens) {
            all.add(new Change(RollColumn.LOGIN, "", login, false));
        }
        return new Deed(person, name, unit, position, email, phone, roles, opens ? login : "");
    }

    /** A name in capitals is written as names are; how an old one is written stays. */
    private String name(String said) {
        return person == null ? written(said) : person.name();
    }

    private static String written(String name) {
        boolean shouted = name.equals(name.toUpperCase(Locale.ROOT));
        return shouted
                ? Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .map(
                                word ->
                                        word.substring(0, 1).toUpperCase(Locale.ROOT)
                                                + word.substring(1))
                        .collect(Collectors.joining(" "))
                : name;
    }

    /** Empty where the unit stays. */
    private String unit(String said) {
        if (said.isEmpty()) {
            return "";
        }
        Optional<Unit> there = known.unit(said);
        boolean stays =
                person != null
                        && there.map(unit -> unit.id().equals(person.unitId())).orElse(false);
        if (!stays) {
            String before = person == null ? "" : known.unitName(person.unitId());
            String after = there.map(Unit::name).orElse(said);
            all.add(new Change(RollColumn.UNIT, before, after, there.isEmpty()));
        }
        return stays ? "" : said;
    }

    private String value(RollColumn column, String before, String said) {
        if (said.isEmpty() || Known.small(said).equals(Known.small(before))) {
            return before;
        }
        all.add(new Change(column, before, said, false));
        return said;
    }

    /** Roles that are not held yet; somebody new without any is staff. */
    private Set<Role> roles(Set<Role> named, String unit) {
        List<RoleHolding> held = known.holdings(person);
        Set<Role> given = EnumSet.noneOf(Role.class);
        for (Role role : named) {
            if (held.stream().noneMatch(each -> isHeld(each, role, unit))) {
                given.add(role);
            }
        }
        if (person == null && named.isEmpty()) {
            given.add(Role.STAFF);
        }
        if (!given.isEmpty()) {
            Set<Role> before = EnumSet.noneOf(Role.class);
            held.forEach(each -> before.add(each.role()));
            Set<Role> after = EnumSet.copyOf(given);
            after.addAll(before);
            all.add(new Change(RollColumn.ROLES, names(before), names(after), false));
        }
        return given;
    }

    /** A role of a unit counts for that unit alone. */
    private boolean isHeld(RoleHolding held, Role role, String unit) {
        return held.role() == role
                && (!RoleHolding.needsUnit(role)
                        || unit.isEmpty()
                        || known.unit(unit)
                                .map(each -> each.id().equals(held.unitId()))
                                .orElse(false));
    }

    private static String names(Set<Role> roles) {
        return roles.stream().map(Role::name).collect(Collectors.joining(","));
    }
}
