package vn.sen.agency.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.AgencyId;
import vn.sen.agency.AgencyKind;
import vn.sen.agency.NewAgency;

/** An agency with a quality management system of its own. */
@Table(schema = "agency", name = "agency")
public record Agency(
        @Id AgencyId id,
        @Nullable AgencyId parentId,
        String parentName,
        String name,
        AgencyKind kind,
        String code,
        int cutOffHour,
        @Version int version) {

    private static final int MIDNIGHT = 24;

    public static Agency founded(AgencyId id, NewAgency given) {
        return new Agency(
                id,
                given.parent(),
                given.parentName(),
                given.name(),
                given.kind(),
                given.code(),
                MIDNIGHT,
                0);
    }

    public Agency described(String name, AgencyKind kind, String code, String parentName) {
        return new Agency(id, parentId, parentName, name, kind, code, cutOffHour, version);
    }

    public Agency closingAt(int hour) {
        return new Agency(id, parentId, parentName, name, kind, code, hour, version);
    }
}
