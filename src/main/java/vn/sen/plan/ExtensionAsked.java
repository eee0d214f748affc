package vn.sen.plan;

import java.time.LocalDate;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * A doer asked for more time.
 *
 * @param due the due day when it was asked
 * @param asked the later day
 */
public record ExtensionAsked(
        AgencyId agency, TaskId task, PersonId by, LocalDate due, LocalDate asked)
        implements AgencyEvent {}
