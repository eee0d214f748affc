package vn.sen.webhook;

import java.time.Instant;
import vn.sen.actor.AgencyId;
import vn.sen.platform.AgencyEvent;

/**
 * An address is told nothing any more, since it failed for too long; or somebody looked after it.
 */
public record EndpointMoved(AgencyId agency, EndpointId endpoint, What what, Instant at)
        implements AgencyEvent {

    /** What became of it. */
    public enum What {
        /** Nothing got through for a day; the program paused it by itself. */
        GIVEN_UP,
        /** A person paused it, took it up again or removed it. */
        LOOKED_AFTER
    }
}
