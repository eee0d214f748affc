package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/**
 * A deadline that can say why.
 *
 * @param date short, as "19/9"
 * @param distance from today in working days, in words
 * @param why null where the reason is told elsewhere on the page
 */
public record Due(String date, String distance, boolean late, @Nullable Why why) {}
