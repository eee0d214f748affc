package vn.sen.actor;

import java.util.UUID;

/**
 * An agency with a quality management system of its own; the key that separates one agency's rows
 * from another's.
 */
public record AgencyId(UUID value) {

    public static AgencyId next() {
        return new AgencyId(Ids.next());
    }

    public static AgencyId of(String text) {
        return new AgencyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
