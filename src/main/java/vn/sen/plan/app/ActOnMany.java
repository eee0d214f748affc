package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import vn.sen.actor.Outcome;
import vn.sen.actor.Reason;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.web.StaleVersion;

/**
 * Does the same act on several tasks, one after the other: each by its own rules, with its own
 * trail, in a transaction of its own. What is refused does not hold up the others.
 */
@Service
public class ActOnMany {

    /** As many as are acted on at once. */
    public static final int MOST = 100;

    private final AsSeen acts;
    private final SeeChosen tasks;

    ActOnMany(AsSeen acts, SeeChosen tasks) {
        this.acts = acts;
        this.tasks = tasks;
    }

    /** Unknown tasks are passed over. */
    public ManyDone act(List<Chosen> chosen, Function<TaskId, Outcome<TaskId>> act) {
        Set<TaskId> known = new HashSet<>(lines(ids(chosen)).keySet());
        List<TaskId> refused = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        int done = 0;
        for (Chosen each : chosen) {
            if (!known.remove(each.task())) {
                continue;
            }
            switch (one(each, act)) {
                case Outcome.Done<TaskId> did -> done++;
                case Outcome.Refused<TaskId>(Reason reason) -> {
                    refused.add(each.task());
                    reasons.add(reason);
                }
            }
        }
        return new ManyDone(done, refused(refused, reasons));
    }

    private Outcome<TaskId> one(Chosen chosen, Function<TaskId, Outcome<TaskId>> act) {
        try {
            return acts.actApart(chosen.task(), chosen.version(), () -> act.apply(chosen.task()));
        } catch (StaleVersion | OptimisticLockingFailureException somebodyWasQuicker) {
            return Outcome.refused(PlanRefusal.TASK_OVERTAKEN);
        }
    }

    private List<ManyDone.Refused> refused(List<TaskId> ids, List<Reason> reasons) {
        Map<TaskId, TaskLine> lines = lines(ids);
        List<ManyDone.Refused> refused = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            TaskLine line = lines.get(ids.get(i));
            if (line != null) {
                refused.add(new ManyDone.Refused(line, reasons.get(i)));
            }
        }
        return refused;
    }

    private Map<TaskId, TaskLine> lines(List<TaskId> ids) {
        return tasks.these(ids).stream()
                .collect(Collectors.toMap(each -> each.task().id(), Function.identity()));
    }

    public static List<TaskId> ids(List<Chosen> chosen) {
        return chosen.stream().map(Chosen::task).distinct().toList();
    }
}
