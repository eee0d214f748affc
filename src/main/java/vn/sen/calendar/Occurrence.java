package vn.sen.calendar;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One due day of a clause.
 *
 * @param opens the first calendar day on which the work may be done, where the clause names one
 * @param due the last day, end of the day; a target is always a working day
 */
public record Occurrence(@Nullable LocalDate opens, LocalDate due, Because because) {}
