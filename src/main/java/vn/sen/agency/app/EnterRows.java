package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.UnitWords;
import vn.sen.agency.store.AgencyQueries;
import vn.sen.agency.store.HoldingRows;
import vn.sen.agency.store.PeopleBatch;
import vn.sen.agency.store.UnitRows;

/**
 * Enters the rows of a list: checked all, then written all, by a handful of statements however long
 * the list is.
 */
@Component
class EnterRows {

    private final KeepUnits keepUnits;
    private final UnitRows units;
    private final HoldingRows holdings;
    private final PeopleBatch batch;
    private final AgencyQueries queries;
    private final Acts acts;
    private final Clock clock;

    EnterRows(
            KeepUnits keepUnits,
            UnitRows units,
            HoldingRows holdings,
            PeopleBatch batch,
            AgencyQueries queries,
            Acts acts,
            Clock clock) {
        this.keepUnits = keepUnits;
        this.units = units;
        this.holdings = holdings;
        this.batch = batch;
        this.queries = queries;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * Refused where any row is; the transaction is then to be rolled back.
     *
     * @return login names to be given, by person
     */
    Outcome<Map<PersonId, String>> enter(Actor by, Compared compared) {
        queries.lockRoles();
        return acts.together(
                () ->
                        open(by, compared.newUnits())
                                .then(named -> rows(named).with(compared.deeds()))
                                .map(rows -> keep(by, rows)));
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

    private Rows rows(Map<String, UnitId> named) {
        Map<PersonId, List<RoleHolding>> held =
                holdings.findAll().stream().collect(Collectors.groupingBy(RoleHolding::personId));
        return new Rows(named, held, LocalDate.now(clock));
    }

    private Map<PersonId, String> keep(Actor by, Rows rows) {
        batch.enter(rows.entered);
        batch.change(rows.changed.stream().map(Rows.Change::after).toList());
        batch.give(rows.given);
        rows.entered.forEach(
                each ->
                        acts.record(
                                by,
                                "person.entered",
                                KeepPeople.subject(each),
                                Map.of(),
                                KeepPeople.values(each)));
        rows.changed.forEach(
                each ->
                        acts.record(
                                by,
                                "person.changed",
                                KeepPeople.subject(each.after()),
                                KeepPeople.values(each.before()),
                                KeepPeople.values(each.after())));
        rows.given.forEach(
                each ->
                        acts.record(
                                by,
                                "role.given",
                                AppointPeople.subject(each),
                                Map.of(),
                                AppointPeople.values(each)));
        return rows.logins;
    }
}
