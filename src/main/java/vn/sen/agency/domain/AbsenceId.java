package vn.sen.agency.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** One absence of a person. */
public record AbsenceId(UUID value) {

    public static AbsenceId next() {
        return new AbsenceId(Ids.next());
    }

    public static AbsenceId of(String text) {
        return new AbsenceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
