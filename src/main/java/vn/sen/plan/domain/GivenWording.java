package vn.sen.plan.domain;

import java.time.LocalDate;

/**
 * What it says.
 *
 * @param due the last day
 */
public record GivenWording(String content, String timing, LocalDate due) {}
