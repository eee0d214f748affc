package vn.sen.plan.web.past;

import vn.sen.web.ui.StoredFile;

/** A file of a past year. */
public record RecordFile(String id, StoredFile shown) {}
