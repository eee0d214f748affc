package vn.sen.web.ui.ribbon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Mark;

/**
 * What a line of the plan shows in its year. Days may lie outside the year; they are drawn at its
 * edge. Labels are spoken and stand in the tool tip.
 */
public sealed interface Sign {

    /** A window from its opening to its due day. Under way, it is filled up to today. */
    record Bar(LocalDate opens, LocalDate due, Mark state) implements Sign {}

    /** One period of something recurring; its mark is a {@link Point} of its own. */
    record Strand(LocalDate from, LocalDate to, Mark state) implements Sign {}

    /** "At least once": any day is good up to the last. */
    record DottedStrand(LocalDate from, LocalDate to) implements Sign {}

    /** Something continuous: vivid up to today, pale after. */
    record Wave(LocalDate from) implements Sign {}

    /** Waits for an event, which can come on any day from now on. */
    record Waiting(LocalDate from, String href, String label) implements Sign {}

    /** Days borrowed from another plan. */
    record Ghost(LocalDate from, LocalDate to, String href, String label) implements Sign {}

    /** No day is known; the words say why, in a few syllables. */
    record Unknown(String words, String href, String label) implements Sign {}

    /** A due day, or the day of an act. */
    record Point(Mark mark, LocalDate date, String href, String label) implements Sign {}

    /**
     * Lateness: a tail from the due day, growing until today and ended by a seal.
     *
     * @param finished the day it was done after all: the tail ends there and stays pale
     * @param workingDays how late, for the seal
     */
    record LateTail(
            LocalDate due, @Nullable LocalDate finished, int workingDays, String href, String label)
            implements Sign {}
}
