package vn.sen.agency;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/**
 * A role given to a person.
 *
 * @param unit the unit the role is held in; null for a role of the whole agency
 * @param until the last day; null while no end is known
 */
public record Appointment(
        PersonId person,
        Role role,
        @Nullable UnitId unit,
        LocalDate from,
        @Nullable LocalDate until) {}
