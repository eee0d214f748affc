package vn.sen.calendar.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.BeforeRule;
import vn.sen.calendar.Clause;
import vn.sen.calendar.DeadlineReader;
import vn.sen.calendar.Deadlines;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Reading;
import vn.sen.calendar.Relative;
import vn.sen.calendar.WorkingCalendar;

/** Reads phrases and finds their days in one year. */
public final class Answers {

    private final DeadlineReader reader = new DeadlineReader();
    private final Deadlines deadlines =
            new Deadlines(WorkingCalendar.standard(), BeforeRule.EXCLUSIVE);
    private final int year;
    private final @Nullable LocalDate event;

    public Answers(int year, @Nullable LocalDate event) {
        this.year = year;
        this.event = event;
    }

    /** A phrase as it was read. */
    public record Answer(Reading reading, List<Dated> clauses) {}

    /** A clause and its days. */
    public record Dated(Clause clause, List<Occurrence> occurrences) {}

    public Answer of(String phrase) {
        Reading reading = reader.read(phrase);
        return new Answer(reading, reading.clauses().stream().map(this::dated).toList());
    }

    private Dated dated(Clause clause) {
        return new Dated(
                clause,
                clause instanceof Relative relative && event != null && relative.day() == null
                        ? deadlines.from(relative, event).stream().toList()
                        : deadlines.inYear(clause, year));
    }
}
