package vn.sen.agency;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;

/**
 * An agency to be entered.
 *
 * @param parent the agency above, if it is in this system
 * @param parentName its name, where it is not
 */
public record NewAgency(
        String name, AgencyKind kind, String code, @Nullable AgencyId parent, String parentName) {}
