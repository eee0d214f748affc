package vn.sen.plan;

import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/** What stands in the way of a task was answered, for the one who reported it. */
public record DifficultyAnswered(
        AgencyId agency, DifficultyId difficulty, TaskId task, PersonId by, PersonId reportedBy)
        implements AgencyEvent {}
