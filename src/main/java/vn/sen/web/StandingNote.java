package vn.sen.web;

import java.time.LocalDate;
import java.util.function.BiFunction;

/**
 * A line above every page, for an installation that must not be taken for a real one.
 *
 * @param words of the program's texts and the day by its clock
 */
public record StandingNote(BiFunction<Texts, LocalDate, String> words) {}
