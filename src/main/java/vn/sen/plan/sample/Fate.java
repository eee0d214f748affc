package vn.sen.plan.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskLine;

/**
 * What becomes of a task.
 *
 * @param day of the act; null for one a little before it is due
 * @param words that go with it
 */
record Fate(Kind kind, @Nullable LocalDate day, String words) {

    /** How far a task comes. */
    enum Kind {
        ACCEPTED,
        /** Handed in, nobody has looked at it yet. */
        WAITS,
        RETURNED,
        BEGUN,
        LEFT
    }

    static Fate of(TaskLine task, Year year) {
        return year.lines("task").stream()
                .filter(line -> isAbout(line, task))
                .findFirst()
                .map(Fate::of)
                .orElse(new Fate(Kind.ACCEPTED, null, ""));
    }

    private static Fate of(Year.Line line) {
        LocalDate day = line.word(4).isEmpty() ? null : line.day(4);
        return new Fate(Kind.valueOf(line.word(3)), day, line.word(5));
    }

    /** A line names a row, which of several, and who; an empty word means any. */
    private static boolean isAbout(Year.Line line, TaskLine task) {
        String who = task.doer().of().isEmpty() ? task.doer().name() : task.doer().of();
        String name = task.task().name().title() + " " + task.task().name().label();
        return line.word(0).equals(task.no())
                && name.contains(line.word(1))
                && who.contains(line.word(2));
    }
}
