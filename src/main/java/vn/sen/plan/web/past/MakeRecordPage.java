package vn.sen.plan.web.past;

/** A draft of a past year before it becomes a record. */
public record MakeRecordPage(String path, String title) {}
