package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;

/** The row's place above. */
public record GivenSource(String agency, String plan, @Nullable Integer year, String no) {}
