package vn.sen.plan;

import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * A change of a plan in force was approved and holds. What it opened and what it cancelled is told
 * apart, by {@link TasksOpened} and {@link TaskCancelled}.
 *
 * @param by the leader who approved it
 */
public record PlanAmended(AgencyId agency, PlanId plan, AmendmentId amendment, PersonId by)
        implements AgencyEvent {}
