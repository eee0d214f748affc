package vn.sen.plan.web.amend;

/** One amendment. */
public record AmendmentLine(String title, String href, String state, String reason, String meta) {}
