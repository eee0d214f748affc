package vn.sen.web.ui;

/**
 * A filter: set (solid, its link takes it away) or offered (dashed, its link sets it). Its state
 * stands in the address.
 */
public record Chip(String title, String href, boolean set) {}
