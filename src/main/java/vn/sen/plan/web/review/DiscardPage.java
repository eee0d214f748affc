package vn.sen.plan.web.review;

/** A draft before it is given up. */
public record DiscardPage(String path, String title) {}
