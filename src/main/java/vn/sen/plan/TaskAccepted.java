package vn.sen.plan;

import java.time.LocalDate;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * A task was accepted: it is done.
 *
 * @param doneOn the day the work was done
 */
public record TaskAccepted(AgencyId agency, TaskId task, PersonId by, LocalDate doneOn)
        implements AgencyEvent {}
