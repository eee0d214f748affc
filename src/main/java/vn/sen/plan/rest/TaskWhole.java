package vn.sen.plan.rest;

import java.util.ArrayList;
import java.util.List;
import vn.sen.plan.app.TaskDetail;

/** One task with all that belongs to it, and what the caller may do with it now. */
record TaskWhole(
        TaskBody task,
        String rowContent,
        ReasonBody reason,
        List<WhoBody> supporting,
        List<ShareBody> shares,
        List<EvidenceBody> evidence,
        List<RemarkBody> remarks,
        List<HistoryBody> history,
        List<TaskBody> together,
        List<TaskAct> mayDo) {

    static TaskWhole of(TaskDetail detail) {
        return new TaskWhole(
                TaskBody.of(detail.line()),
                detail.item().text().content(),
                ReasonBody.of(detail.task().schedule().because()),
                detail.parties().stream().map(WhoBody::of).toList(),
                detail.shared().stream().map(ShareBody::of).toList(),
                detail.evidence().stream().map(EvidenceBody::of).toList(),
                detail.remarks().stream().map(RemarkBody::of).toList(),
                detail.history().stream().map(HistoryBody::of).toList(),
                detail.together().stream().map(TaskBody::of).toList(),
                acts(detail));
    }

    private static List<TaskAct> acts(TaskDetail detail) {
        TaskDetail.Rights rights = detail.rights();
        List<TaskAct> acts = new ArrayList<>();
        add(acts, rights.start(), TaskAct.START);
        add(acts, rights.addEvidence(), TaskAct.EVIDENCE);
        add(acts, rights.submit(), TaskAct.SUBMIT);
        add(acts, rights.check(), TaskAct.ACCEPT, TaskAct.RETURN);
        add(acts, rights.handOver(), TaskAct.HAND_OVER);
        add(acts, rights.cancel(), TaskAct.CANCEL);
        add(acts, rights.date() || rights.moveDate(), TaskAct.DATE);
        add(acts, rights.correctDone(), TaskAct.CORRECT_DONE);
        add(acts, detail.gives(), TaskAct.CONTRIBUTE);
        return acts;
    }

    private static void add(List<TaskAct> acts, boolean may, TaskAct... some) {
        if (may) {
            acts.addAll(List.of(some));
        }
    }
}
