package vn.sen.actor;

import java.util.UUID;

/** A unit of an agency: a specialist division, the office, a centre, the one-stop desk. */
public record UnitId(UUID value) {

    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
