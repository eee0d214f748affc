package vn.sen.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.sen.platform.TimeConfiguration;

/**
 * A clock that runs as fast as the machine's, but shows another time once it is set. It is then
 * said on every page which day it shows.
 */
final class DemoClock extends Clock {

    private final Clock machine;
    private volatile Duration ahead = Duration.ZERO;

    DemoClock(Clock machine) {
        this.machine = machine;
    }

    /** Shows this time from now on. */
    void set(LocalDateTime time) {
        Instant wanted = time.atZone(TimeConfiguration.ZONE).toInstant();
        ahead = Duration.between(machine.instant(), wanted);
    }

    /** Shows this day, at the machine's time of day. */
    void set(LocalDate day) {
        set(day.atTime(LocalTime.now(machine)));
    }

    Duration ahead() {
        return ahead;
    }

    void set(Duration difference) {
        ahead = difference;
    }

    @Override
    public Instant instant() {
        return machine.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return TimeConfiguration.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(machine.withZone(zone), ahead);
    }
}
