package vn.sen.agency.roll;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;

/** Finds units and people of a roster by what a list says of them. */
final class Known {

    private final Roster roster;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<UnitId, Unit> unitsById = new HashMap<>();
    private final Map<String, PersonId> byLogin = new HashMap<>();
    private final Map<PersonId, Person> people = new HashMap<>();
    private final Map<String, List<Person>> byEmail;
    private final Map<String, List<Person>> byName;
    private final Map<PersonId, List<RoleHolding>> holdings;

    Known(Roster roster) {
        this.roster = roster;
        for (Unit unit : roster.units()) {
            units.merge(UnitWords.key(unit.name()), unit, (a, b) -> a.active() ? a : b);
            unitsById.put(unit.id(), unit);
        }
        roster.logins().forEach((person, login) -> byLogin.put(login, person));
        roster.people().forEach(each -> people.put(each.id(), each));
        byEmail = roster.people().stream().collect(groupingBy(each -> small(each.email())));
        byName = roster.people().stream().collect(groupingBy(each -> small(each.name())));
        holdings = roster.holdings().stream().collect(groupingBy(RoleHolding::personId));
    }

    static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    Optional<Unit> unit(String name) {
        return Optional.ofNullable(units.get(UnitWords.key(name)));
    }

    String unitName(@Nullable UnitId id) {
        Unit unit = id == null ? null : unitsById.get(id);
        return unit == null ? "" : unit.name();
    }

    List<RoleHolding> holdings(@Nullable Person person) {
        return person == null ? List.of() : holdings.getOrDefault(person.id(), List.of());
    }

    String login(@Nullable Person person) {
        return person == null ? "" : roster.logins().getOrDefault(person.id(), "");
    }

    /** Whom a row can be about: one; nobody, who is new; or several. */
    List<Person> matching(RollLine line, String login) {
        Person signing = people.get(byLogin.get(login));
        if (signing != null) {
            return List.of(signing);
        }
        List<Person> mailed =
                line.email().isEmpty()
                        ? List.of()
                        : byEmail.getOrDefault(small(line.email()), List.of());
        return mailed.size() == 1 ? mailed : namesakes(line);
    }

    /** Another address in another unit is another person of the same name. */
    private List<Person> namesakes(RollLine line) {
        List<Person> same =
                byName.getOrDefault(small(line.name()), List.of()).stream()
                        .filter(each -> sameUnit(each, line) || !otherEmail(each, line))
                        .toList();
        List<Person> near = same.stream().filter(each -> sameUnit(each, line)).toList();
        return same.size() > 1 && near.size() == 1 ? near : same;
    }

    private boolean sameUnit(Person person, RollLine line) {
        UnitId named = unit(line.unit()).map(Unit::id).orElse(null);
        return named != null && Objects.equals(named, person.unitId());
    }

    private static boolean otherEmail(Person person, RollLine line) {
        return !person.email().isEmpty()
                && !line.email().isEmpty()
                && !small(person.email()).equals(small(line.email()));
    }
}
