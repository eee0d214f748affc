package vn.sen.plan.rest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.LatePlace;

/**
 * A unit, a role or a person with late work.
 *
 * @param key the party as one word, to choose it by
 * @param workingDays that the latest is late
 * @param chasedOn when a letter last reminded of one of them
 */
record LateBody(
        String key,
        WhoBody who,
        int workingDays,
        @Nullable LocalDate chasedOn,
        List<TaskBody> tasks) {

    static LateBody of(LatePlace place) {
        return new LateBody(
                place.key(),
                WhoBody.of(place.who()),
                place.days(),
                place.chasedOn(),
                place.tasks().stream().map(TaskBody::of).toList());
    }
}
