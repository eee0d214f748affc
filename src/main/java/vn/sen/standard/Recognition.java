package vn.sen.standard;

import java.util.List;

/**
 * Which activities a phrase speaks of, in the order of the catalogue's topic and of the phrase.
 *
 * @param activities none where the words do not tell
 * @param certainty from 0 (nothing known) to 1 (the words name the activity outright)
 */
public record Recognition(List<Activity> activities, double certainty) {
    static final Recognition NONE = new Recognition(List.of(), 0);

    public Recognition {
        activities = List.copyOf(activities);
    }
}
