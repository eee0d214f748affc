package vn.sen.agency.store;

import java.time.LocalDate;

/**
 * An absence of today in which a person takes part.
 *
 * @param own his own; else that of the other, for whom he stands in
 * @param other the name of the other
 */
public record GoneLine(boolean own, String other, LocalDate until) {}
