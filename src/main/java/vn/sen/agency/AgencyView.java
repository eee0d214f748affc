package vn.sen.agency;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;

/**
 * An agency as other modules see it.
 *
 * @param parentName name of the agency above, null for one that has none
 * @param code short letters for the symbols of its documents, as SYT; may be empty
 */
public record AgencyView(
        AgencyId id, String name, @Nullable String parentName, AgencyKind kind, String code) {}
