package vn.sen.agency.domain;

import java.util.Locale;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;

/**
 * A unit of an agency.
 *
 * @param nameKey the name in small letters: two working units never share it
 * @param place in the agency's own order of its units, small first
 */
@Table(schema = "agency", name = "unit")
public record Unit(
        @Id UnitId id,
        String name,
        String nameKey,
        UnitKind kind,
        boolean active,
        int place,
        @Version int version) {

    public static Unit opened(String name, UnitKind kind, int place) {
        return new Unit(UnitId.next(), name, key(name), kind, true, place, 0);
    }

    public Unit changed(String name, UnitKind kind, int place) {
        return new Unit(id, name, key(name), kind, active, place, version);
    }

    public Unit closed() {
        return new Unit(id, name, nameKey, kind, false, place, version);
    }

    public Unit reopened() {
        return new Unit(id, name, nameKey, kind, true, place, version);
    }

    /** The name as names are compared. */
    public static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
