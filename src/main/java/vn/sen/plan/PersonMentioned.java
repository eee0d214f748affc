package vn.sen.plan;

import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/** Somebody was called by name in words about a task. */
public record PersonMentioned(AgencyId agency, TaskId task, PersonId person, PersonId by)
        implements AgencyEvent {}
