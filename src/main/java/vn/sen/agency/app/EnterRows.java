package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewPerson;
import vn.sen.agency.SignIns;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.UnitWords;
import vn.sen.agency.roll.Verdict;
import vn.sen.agency.store.UnitRows;

/** Enters the rows of a list through the acts by which people are entered one by one. */
@Component
class EnterRows {

    private final KeepUnits keepUnits;
    private final KeepPeople keepPeople;
    private final AppointPeople roles;
    private final UnitRows units;
    private final SignIns signIns;
    private final Acts acts;
    private final Clock clock;

    EnterRows(
            KeepUnits keepUnits,
            KeepPeople keepPeople,
            AppointPeople roles,
            UnitRows units,
            SignIns signIns,
            Acts acts,
            Clock clock) {
        this.keepUnits = keepUnits;
        this.keepPeople = keepPeople;
        this.roles = roles;
        this.units = units;
        this.signIns = signIns;
        this.acts = acts;
        this.clock = clock;
    }

    /** Refused where any row is; the transaction is then to be rolled back. */
    Outcome<List<SignIns.Handed>> enter(Actor by, Compared compared) {
        return acts.together(
                        () ->
                                open(by, compared.newUnits())
                                        .then(named -> people(by, compared.deeds(), named)))
                .map(logins -> logins.isEmpty() ? List.of() : signIns.hand(by, logins));
    }

    /** All working units by their key, the new ones opened. */
    private Outcome<Map<String, UnitId>> open(Actor by, List<String> names) {
        Map<String, UnitId> named = new LinkedHashMap<>();
        units.findAll().stream()
                .filter(Unit::active)
                .forEach(each -> named.put(UnitWords.key(each.name()), each.id()));
        Outcome<Map<String, UnitId>> outcome = Outcome.done(named);
        for (String name : names) {
            outcome =
                    outcome.then(
                            all ->
                                    keepUnits
                                            .open(by, name, UnitWords.kind(name))
                                            .map(unit -> with(all, UnitWords.key(name), unit)));
        }
        return outcome;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        map.put(key, value);
        return map;
    }

    private Outcome<Map<PersonId, String>> people(
            Actor by, List<Verdict.Deed> deeds, Map<String, UnitId> named) {
        Outcome<Map<PersonId, String>> logins = Outcome.done(new LinkedHashMap<>());
        for (Verdict.Deed deed : deeds) {
            if (!deed.isUnitOnly()) {
                logins = logins.then(all -> person(by, deed, named, all));
            }
        }
        return logins;
    }

    private Outcome<Map<PersonId, String>> person(
            Actor by, Verdict.Deed deed, Map<String, UnitId> named, Map<PersonId, String> logins) {
        Person known = deed.known();
        UnitId kept = known == null ? null : known.unitId();
        UnitId unit = deed.unit().isEmpty() ? kept : named.get(UnitWords.key(deed.unit()));
        NewPerson said =
                new NewPerson(deed.name(), unit, deed.position(), deed.email(), deed.phone());
        Outcome<PersonId> person =
                known == null
                        ? keepPeople.enter(by, said)
                        : keepPeople.change(by, known.id(), known.version(), said);
        for (Role role : deed.roles()) {
            person = person.then(id -> appoint(by, id, role, unit));
        }
        return person.map(id -> deed.login().isEmpty() ? logins : with(logins, id, deed.login()));
    }

    private Outcome<PersonId> appoint(Actor by, PersonId person, Role role, @Nullable UnitId unit) {
        UnitId of = RoleHolding.needsUnit(role) ? unit : null;
        Appointment given = new Appointment(person, role, of, LocalDate.now(clock), null);
        return roles.appoint(by, given).map(holding -> person);
    }
}
