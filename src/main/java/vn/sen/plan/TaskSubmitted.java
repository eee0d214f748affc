package vn.sen.plan;

import java.time.LocalDate;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * The doer handed a task in.
 *
 * @param doneOn the day the work was done, which may be before the day it was handed in
 */
public record TaskSubmitted(AgencyId agency, TaskId task, PersonId by, LocalDate doneOn)
        implements AgencyEvent {}
