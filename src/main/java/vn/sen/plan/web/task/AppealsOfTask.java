package vn.sen.plan.web.task;

import java.util.Optional;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.store.Appeal;
import vn.sen.plan.web.appeal.AppealPaths;
import vn.sen.plan.web.appeal.AppealWords;

/** Requests for time and difficulties on the page of their task. */
final class AppealsOfTask {

    private final AppealWords words;
    private final TaskDetail detail;

    AppealsOfTask(AppealWords words, TaskDetail detail) {
        this.words = words;
        this.detail = detail;
    }

    AppealsSheet sheet() {
        TaskId task = detail.task().id();
        return new AppealsSheet(
                detail.appeals().stream().map(this::line).toList(),
                detail.rights().askForTime() ? AppealPaths.ask(task) : null,
                detail.rights().report() ? AppealPaths.report(task) : null);
    }

    private AppealsSheet.Line line(TaskDetail.Appealed said) {
        Appeal appeal = said.appeal();
        return new AppealsSheet.Line(
                words.what(appeal),
                AppealPaths.one(appeal),
                words.meta(said),
                appeal.words(),
                appeal.isOpen() ? null : words.end(said));
    }

    /** The last decision that granted more time. */
    Optional<TaskDetail.Appealed> granted() {
        return detail.appeals().stream()
                .filter(AppealsOfTask::isGranted)
                .reduce((earlier, later) -> later);
    }

    private static boolean isGranted(TaskDetail.Appealed said) {
        Appeal.Answer answer = said.appeal().answer();
        return answer != null && answer.granted() != null;
    }
}
