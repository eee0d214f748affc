package vn.sen;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.sen.access.SignedIn;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Ids;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.Appointment;
import vn.sen.agency.NewAgency;
import vn.sen.agency.NewPerson;
import vn.sen.agency.Staffing;
import vn.sen.agency.UnitKind;
import vn.sen.platform.AgencyScope;

/** An agency of a test's own: {@code agencies.found("Sở Y tế")}, then its units and people. */
public final class TestAgency {

    private final AgencyId id;
    private final Staffing staffing;

    private TestAgency(AgencyId id, Staffing staffing) {
        this.id = id;
        this.staffing = staffing;
    }

    public AgencyId id() {
        return id;
    }

    public UnitId unit(String name) {
        return unit(name, UnitKind.DIVISION);
    }

    public UnitId unit(String name, UnitKind kind) {
        return in(() -> done(staffing.open(null, name, kind)));
    }

    /** A person with these roles since the day the tests begin; a unit's role is of that unit. */
    public Actor person(String name, @Nullable UnitId unit, Role... roles) {
        PersonId person = in(() -> done(staffing.enter(null, NewPerson.of(name, unit, ""))));
        for (Role role : roles) {
            in(() -> done(staffing.appoint(null, appointment(person, unit, role))));
        }
        return new Actor(id, person, unit == null ? Set.of() : Set.of(unit), Set.of(roles));
    }

    public Actor person(String name, Role... roles) {
        return person(name, null, roles);
    }

    /** A request of somebody of this agency who is signed in; an account is not needed. */
    public static RequestPostProcessor as(Actor actor) {
        return authentication(
                new SignedIn(Ids.next(), actor.agency().value(), actor.person().value())
                        .authentication());
    }

    public void run(Runnable work) {
        AgencyScope.run(id, work);
    }

    public <T> T in(Supplier<T> work) {
        return AgencyScope.call(id, work);
    }

    /** What an act gave that must not be refused. */
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reason) ->
                    throw new AssertionError("refused: " + reason.key());
        };
    }

    private static Appointment appointment(PersonId person, @Nullable UnitId unit, Role role) {
        return new Appointment(person, role, unit, TestClock.START.minusYears(1), null);
    }

    /** Founds agencies. */
    @TestComponent
    public static class Founder {

        private final Staffing staffing;

        Founder(Staffing staffing) {
            this.staffing = staffing;
        }

        public TestAgency found(String name) {
            return found(name, null);
        }

        /** Below another agency in the tree. */
        public TestAgency found(String name, @Nullable AgencyId above) {
            AgencyId id = AgencyId.next();
            NewAgency agency = new NewAgency(name, AgencyKind.DEPARTMENT, "", above, "");
            AgencyScope.run(id, () -> staffing.enter(null, agency));
            return new TestAgency(id, staffing);
        }
    }
}
