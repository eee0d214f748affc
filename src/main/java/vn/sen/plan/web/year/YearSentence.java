package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.TaskState;
import vn.sen.web.Texts;

/** The sentence that says how a plan, or the plans of a year, stand. */
record YearSentence(Texts texts) {

    String of(PlanOverview plan) {
        List<TaskLine> tasks = plan.tasks();
        if (plan.plans().stream().allMatch(each -> each.state() == PlanState.CLOSED)) {
            long open = tasks.stream().filter(each -> !each.task().state().isOver()).count();
            return open == 0
                    ? texts.get("plan.year.say-closed")
                    : texts.get("plan.year.say-closed-open", open);
        }
        long late = plan.late();
        long checks = tasks.stream().filter(YearSentence::waitsForCheck).count();
        if (late > 0) {
            return checks > 0
                    ? texts.get("plan.year.say-late", late, checks)
                    : texts.get("plan.year.say-late-only", late);
        }
        if (checks > 0) {
            return texts.get("plan.year.say-checks", checks);
        }
        return sayNext(tasks);
    }

    private String sayNext(List<TaskLine> tasks) {
        Optional<LocalDate> next =
                tasks.stream()
                        .filter(each -> !each.task().state().isOver())
                        .map(each -> each.task().schedule().due())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder());
        if (next.isPresent()) {
            return texts.get("plan.year.say-next", texts.date(next.get()));
        }
        boolean dated = tasks.stream().anyMatch(each -> each.task().schedule().due() != null);
        return texts.get(dated ? "plan.year.say-done" : "plan.year.say-quiet");
    }

    private static boolean waitsForCheck(TaskLine line) {
        return line.task().state() == TaskState.SUBMITTED;
    }
}
