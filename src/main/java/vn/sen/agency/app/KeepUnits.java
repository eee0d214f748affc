package vn.sen.agency.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.UnitId;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.UnitKind;
import vn.sen.agency.domain.Unit;
import vn.sen.agency.store.AgencyQueries;
import vn.sen.agency.store.UnitRows;
import vn.sen.trail.Subject;
import vn.sen.web.NotFound;

/** Opens, changes, closes and reopens units. */
@Service
public class KeepUnits {

    private final UnitRows units;
    private final AgencyQueries queries;
    private final Acts acts;

    KeepUnits(UnitRows units, AgencyQueries queries, Acts acts) {
        this.units = units;
        this.queries = queries;
        this.acts = acts;
    }

    @Transactional
    public Outcome<UnitId> open(@Nullable Actor by, String name, UnitKind kind) {
        Unit unit = Unit.opened(name, kind, queries.nextPlace());
        if (queries.isTaken(name, unit.id())) {
            return Outcome.refused(AgencyRefusal.UNIT_NAME_TAKEN);
        }
        units.save(unit);
        acts.record(by, "unit.opened", subject(unit), Map.of(), values(unit));
        return Outcome.done(unit.id());
    }

    @Transactional
    public Outcome<UnitId> change(
            Actor by, UnitId id, int version, String name, UnitKind kind, int place) {
        Unit unit = atVersion(id, version);
        return unit.active() && queries.isTaken(name, id)
                ? Outcome.refused(AgencyRefusal.UNIT_NAME_TAKEN)
                : keep(by, "unit.changed", unit, unit.changed(name, kind, place));
    }

    @Transactional
    public Outcome<UnitId> close(Actor by, UnitId id, int version) {
        Unit unit = atVersion(id, version);
        return queries.hasPeople(id)
                ? Outcome.refused(AgencyRefusal.UNIT_HAS_PEOPLE)
                : keep(by, "unit.closed", unit, unit.closed());
    }

    @Transactional
    public Outcome<UnitId> reopen(Actor by, UnitId id, int version) {
        Unit unit = atVersion(id, version);
        return queries.isTaken(unit.name(), id)
                ? Outcome.refused(AgencyRefusal.UNIT_NAME_TAKEN)
                : keep(by, "unit.reopened", unit, unit.reopened());
    }

    private Outcome<UnitId> keep(Actor by, String what, Unit before, Unit after) {
        if (!before.equals(after)) {
            units.save(after);
            acts.record(by, what, subject(after), values(before), values(after));
        }
        return Outcome.done(after.id());
    }

    private Unit atVersion(UnitId id, int version) {
        Unit unit = units.findById(id).orElseThrow(NotFound::new);
        if (unit.version() != version) {
            throw new OptimisticLockingFailureException("unit " + id);
        }
        return unit;
    }

    private static Subject subject(Unit unit) {
        return new Subject("unit", unit.id().value());
    }

    private static Map<String, String> values(Unit unit) {
        return Map.of(
                "name", unit.name(),
                "kind", unit.kind().name(),
                "active", Boolean.toString(unit.active()),
                "place", Integer.toString(unit.place()));
    }
}
