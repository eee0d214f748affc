package vn.sen.plan.domain;

import java.time.LocalDate;

/**
 * Number, symbol and date that a plan's document got when it was issued.
 *
 * @param effectiveOn the first day the plan holds; the day of issue unless it says otherwise
 */
public record Issue(String number, String symbol, LocalDate issuedOn, LocalDate effectiveOn) {}
