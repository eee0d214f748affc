package vn.sen.plan;

import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/** A task was given up, with a reason. */
public record TaskCancelled(AgencyId agency, TaskId task, PersonId by) implements AgencyEvent {}
