package vn.sen.plan.rest;

import java.time.Instant;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Remark;

/** Words said about a task. */
record RemarkBody(Remark.Kind kind, String words, WhoBody by, Instant at) {

    static RemarkBody of(TaskDetail.Said said) {
        Remark remark = said.remark();
        return new RemarkBody(remark.kind(), remark.words(), WhoBody.of(said.by()), remark.at());
    }
}
