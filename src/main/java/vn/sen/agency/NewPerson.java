package vn.sen.agency;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;

/**
 * A person to be entered.
 *
 * @param position office held, in the agency's words; may be empty
 */
public record NewPerson(
        String name, @Nullable UnitId unit, String position, String email, String phone) {

    public static NewPerson of(String name, @Nullable UnitId unit, String position) {
        return new NewPerson(name, unit, position, "", "");
    }
}
