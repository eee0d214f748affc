package vn.sen.agency.app;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.Appointment;
import vn.sen.agency.WorkInHand;
import vn.sen.agency.store.LoneRoles;
import vn.sen.web.Texts;

/** Roles that nobody else holds. */
@Component
@Order(1)
class RolesInHand implements WorkInHand {

    private static final String KEY = "role:";

    private final LoneRoles lone;
    private final AppointPeople appoint;
    private final Texts texts;
    private final Clock clock;

    RolesInHand(LoneRoles lone, AppointPeople appoint, Texts texts, Clock clock) {
        this.lone = lone;
        this.appoint = appoint;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Piece> of(PersonId person) {
        return held(person).stream().map(this::piece).toList();
    }

    private List<LoneRoles.Lone> held(PersonId person) {
        return lone.of(person, LocalDate.now(clock));
    }

    private Piece piece(LoneRoles.Lone held) {
        String role = texts.get(held.role().key());
        return new Piece(
                KEY + held.id(),
                "agency.hangs.role",
                held.unitName() == null ? role : role + ", " + held.unitName(),
                null,
                null);
    }

    /** Nobody else holds them, so nothing is in the way of an appointment from today on. */
    @Override
    public Map<String, Reason> refused(Passing passing) {
        Map<String, Reason> refused = new HashMap<>();
        for (LoneRoles.Lone held : held(passing.from())) {
            PersonId to = passing.to().get(KEY + held.id());
            if (to != null
                    && appoint.check(appointment(held, to))
                            instanceof Outcome.Refused<?>(Reason reason)) {
                refused.put(KEY + held.id(), reason);
            }
        }
        return refused;
    }

    /** The successor first, so that the agency is never without an administrator. */
    @Override
    public void pass(Passing passing) {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        for (LoneRoles.Lone held : held(passing.from())) {
            PersonId to = passing.to().get(KEY + held.id());
            if (to != null) {
                orThrow(appoint.appoint(passing.by(), appointment(held, to)));
                orThrow(appoint.end(passing.by(), held.id(), yesterday));
            }
        }
    }

    private Appointment appointment(LoneRoles.Lone held, PersonId to) {
        return new Appointment(to, held.role(), held.unit(), LocalDate.now(clock), held.until());
    }

    private static void orThrow(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Reason reason)) {
            throw new IllegalStateException("refused after all: " + reason.key());
        }
    }
}
