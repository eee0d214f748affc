package vn.sen.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import vn.sen.actor.Actor;

/**
 * With whom, and how far, the year of a sample plan is lived through.
 *
 * @param clock shows the time of each act before it is done
 * @param until the day before which everything happens
 */
public record SampleCast(List<Actor> people, Consumer<LocalDateTime> clock, LocalDate until) {

    public SampleCast {
        people = List.copyOf(people);
    }
}
