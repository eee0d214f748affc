package vn.sen.plan.rest;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.AsSeen;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.TaskDetail;
import vn.sen.rest.ActReplies;
import vn.sen.rest.IfMatch;

/** Does acts on tasks as somebody saw them, and answers with the task as it is then. */
@Component
class TaskReplies {

    private final AsSeen acts;
    private final SeeTask sight;
    private final ActReplies replies;

    TaskReplies(AsSeen acts, SeeTask sight, ActReplies replies) {
        this.acts = acts;
        this.sight = sight;
        this.replies = replies;
    }

    /**
     * The act.
     *
     * @param seen null where the act does not depend on the version
     */
    <T> ResponseEntity<?> after(
            Actor by, TaskId task, @Nullable IfMatch seen, Supplier<Outcome<T>> act) {
        Integer version = seen == null ? null : seen.version();
        return replies.to(acts.act(task, version, act), done -> whole(by, task));
    }

    private ResponseEntity<?> whole(Actor by, TaskId task) {
        TaskDetail detail = sight.detail(task, by);
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(detail.task().version()))
                .body(TaskWhole.of(detail));
    }
}
