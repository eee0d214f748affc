package vn.sen.plan.rest;

import java.time.Instant;
import java.util.Map;
import vn.sen.plan.app.TaskDetail;
import vn.sen.trail.Entry;

/** An act of the trail. */
record HistoryBody(
        long number,
        Instant at,
        String what,
        WhoBody by,
        Map<String, String> before,
        Map<String, String> after) {

    static HistoryBody of(TaskDetail.Done done) {
        Entry entry = done.entry();
        return new HistoryBody(
                entry.number(),
                entry.at(),
                entry.what(),
                WhoBody.of(done.by()),
                entry.before(),
                entry.after());
    }
}
