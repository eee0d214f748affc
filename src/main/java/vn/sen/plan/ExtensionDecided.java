package vn.sen.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyEvent;

/**
 * More time was granted or refused.
 *
 * @param due the due day before the decision
 * @param granted the new due day, not always the one that was asked for; null where it was refused
 */
public record ExtensionDecided(
        AgencyId agency,
        TaskId task,
        PersonId by,
        PersonId askedBy,
        LocalDate due,
        @Nullable LocalDate granted)
        implements AgencyEvent {}
