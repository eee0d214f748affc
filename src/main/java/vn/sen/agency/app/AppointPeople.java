package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.Role;
import vn.sen.agency.AgencyRefusal;
import vn.sen.agency.Appointment;
import vn.sen.agency.domain.HoldingId;
import vn.sen.agency.domain.Person;
import vn.sen.agency.domain.RoleHolding;
import vn.sen.agency.store.AgencyQueries;
import vn.sen.agency.store.HoldingRows;
import vn.sen.agency.store.PersonRows;
import vn.sen.trail.Subject;
import vn.sen.web.NotFound;

/** Gives roles to people and ends them. */
@Service
public class AppointPeople {

    private final HoldingRows holdings;
    private final PersonRows people;
    private final AgencyQueries queries;
    private final Administrators administrators;
    private final Acts acts;
    private final Clock clock;

    AppointPeople(
            HoldingRows holdings,
            PersonRows people,
            AgencyQueries queries,
            Administrators administrators,
            Acts acts,
            Clock clock) {
        this.holdings = holdings;
        this.people = people;
        this.queries = queries;
        this.administrators = administrators;
        this.acts = acts;
        this.clock = clock;
    }

    @Transactional
    public Outcome<HoldingId> appoint(@Nullable Actor by, Appointment given) {
        Person person = people.findById(given.person()).orElseThrow(NotFound::new);
        queries.lockRoles();
        AgencyRefusal refusal = refusal(person, given);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        RoleHolding holding = holdings.save(RoleHolding.opened(given));
        acts.record(by, "role.given", subject(holding), Map.of(), values(holding));
        return Outcome.done(holding.id());
    }

    /** Whether a role can be given so. */
    Outcome<Appointment> check(Appointment given) {
        Person person = people.findById(given.person()).orElseThrow(NotFound::new);
        AgencyRefusal refusal = refusal(person, given);
        return refusal == null ? Outcome.done(given) : Outcome.refused(refusal);
    }

    /** Ends a role; a role of today can end yesterday, so that it is gone at once. */
    @Transactional
    public Outcome<HoldingId> end(Actor by, HoldingId id, LocalDate lastDay) {
        RoleHolding holding = holdings.findById(id).orElseThrow(NotFound::new);
        LocalDate today = LocalDate.now(clock);
        if (holding.endedBefore(today)) {
            return Outcome.refused(AgencyRefusal.HOLDING_ENDED);
        }
        if (lastDay.isBefore(holding.fromDay().minusDays(1))) {
            return Outcome.refused(AgencyRefusal.END_BEFORE_START);
        }
        if (holding.role() == Role.ADMINISTRATOR
                && !administrators.remainWithout(holding.personId(), today)) {
            return Outcome.refused(AgencyRefusal.LAST_ADMINISTRATOR);
        }
        RoleHolding ended = holdings.save(holding.closed(lastDay));
        acts.record(by, "role.ended", subject(ended), values(holding), values(ended));
        return Outcome.done(id);
    }

    private @Nullable AgencyRefusal refusal(Person person, Appointment given) {
        return refusal(person, given, holdings.findByPersonIdOrderByFromDayDesc(given.person()));
    }

    /**
     * Why a role cannot be given, or null.
     *
     * @param held all that the person ever held
     */
    static @Nullable AgencyRefusal refusal(
            Person person, Appointment given, Collection<RoleHolding> held) {
        if (!person.active()) {
            return AgencyRefusal.PERSON_INACTIVE;
        }
        if (given.until() != null && given.until().isBefore(given.from())) {
            return AgencyRefusal.END_BEFORE_START;
        }
        if (RoleHolding.needsUnit(given.role()) && given.unit() == null) {
            return AgencyRefusal.ROLE_NEEDS_UNIT;
        }
        return held.stream().anyMatch(each -> each.overlaps(given))
                ? AgencyRefusal.ROLE_OVERLAPS
                : null;
    }

    static Subject subject(RoleHolding holding) {
        return new Subject("person", holding.personId().value());
    }

    static Map<String, String> values(RoleHolding holding) {
        Map<String, String> values = new HashMap<>();
        values.put("holding", holding.id().toString());
        values.put("role", holding.role().name());
        values.put("from", holding.fromDay().toString());
        if (holding.unitId() != null) {
            values.put("unit", holding.unitId().toString());
        }
        if (holding.toDay() != null) {
            values.put("to", holding.toDay().toString());
        }
        return values;
    }
}
