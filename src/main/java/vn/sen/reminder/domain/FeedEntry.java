package vn.sen.reminder.domain;

import java.time.Instant;
import java.time.LocalDate;
import vn.sen.plan.TaskId;

/**
 * What a person's calendar was last told of a task.
 *
 * @param digest of all that it says; another one is a change
 * @param sequence how often it changed
 * @param gone the task is the person's no more, or given up
 */
public record FeedEntry(
        TaskId task,
        String title,
        LocalDate due,
        String digest,
        int sequence,
        Instant changedAt,
        boolean gone) {

    /** The same task with another thing said of it; itself where nothing changed. */
    public FeedEntry told(String name, LocalDate day, String said, boolean over, Instant at) {
        return digest.equals(said)
                ? this
                : new FeedEntry(task, name, day, said, sequence + 1, at, over);
    }
}
