package vn.sen.plan;

import java.time.Instant;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyEvent;

/**
 * Something became of a row that was handed down.
 *
 * @param agency the one below, which has the row and is told
 */
public record HandedRowMoved(AgencyId agency, HandDownId row, What what, Instant at)
        implements AgencyEvent {

    /** What became of it. */
    public enum What {
        GIVEN,
        /** It has other words or another last day above, or is left out there. */
        CHANGED,
        WITHDRAWN,
        /** Taken, declined, or a change of it was seen, by the agency below. */
        ANSWERED
    }
}
