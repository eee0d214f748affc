package vn.sen.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a paper is issued (annex I, part I, II.4).
 *
 * @param place empty where it is not known: room is left for it
 * @param day null while the paper is not issued: month and year stand, the day is left blank
 * @param month any day of the month in which it is drafted
 */
public record PlaceAndDay(String place, @Nullable LocalDate day, LocalDate month) {}
