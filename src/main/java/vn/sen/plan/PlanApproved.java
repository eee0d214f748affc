package vn.sen.plan;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * A leader approved a plan, and its year begins.
 *
 * @param year null for a plan that names none
 */
public record PlanApproved(AgencyId agency, PlanId plan, @Nullable Integer year, PersonId by)
        implements AgencyEvent {}
