package vn.sen.plan.web.amend;

/** A value before and after; empty where there was none. */
public record AmendedCell(String label, String was, String now) {}
