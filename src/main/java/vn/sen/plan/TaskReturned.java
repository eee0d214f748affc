package vn.sen.plan;

import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/** Whoever checks a task sent it back to its doer. */
public record TaskReturned(AgencyId agency, TaskId task, PersonId by) implements AgencyEvent {}
