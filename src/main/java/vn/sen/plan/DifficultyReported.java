package vn.sen.plan;

import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/** A doer said what stands in the way of a task: for the secretary and the leader to answer. */
public record DifficultyReported(AgencyId agency, DifficultyId difficulty, TaskId task, PersonId by)
        implements AgencyEvent {}
