package vn.sen.agency.domain;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.UnitId;
import vn.sen.agency.UnitKind;

/**
 * A unit of an agency.
 *
 * @param place in the agency's own order of its units, small first
 */
@Table(schema = "agency", name = "unit")
public record Unit(
        @Id UnitId id,
        String name,
        UnitKind kind,
        boolean active,
        int place,
        @Version int version) {

    public static Unit opened(String name, UnitKind kind, int place) {
        return new Unit(UnitId.next(), name, kind, true, place, 0);
    }

    public Unit changed(String name, UnitKind kind, int place) {
        return new Unit(id, name, kind, active, place, version);
    }

    public Unit closed() {
        return new Unit(id, name, kind, false, place, version);
    }

    public Unit reopened() {
        return new Unit(id, name, kind, true, place, version);
    }
}
