package vn.sen.plan.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Task;
import vn.sen.trail.Act;
import vn.sen.trail.Subject;
import vn.sen.trail.Trail;

/** Leaves the trail of what this module does. Recorded last: the trail is held till the end. */
@Component
class PlanTrail {

    static final String PLAN = "plan";
    static final String ITEM = "plan-item";
    static final String TASK = "task";
    static final String EVENT = "plan-event";

    /** For whom an act was done who was away. */
    static final String IN_PLACE_OF = "inPlaceOf";

    private final Trail trail;

    PlanTrail(Trail trail) {
        this.trail = trail;
    }

    /** An act, the role it was done in, and in whose place. */
    record Doing(@Nullable Actor by, Capacity in, String what) {

        Doing(@Nullable Actor by, @Nullable Role as, String what) {
            this(by, Capacity.own(as), what);
        }

        static Doing of(Actor by, PlanPermission right, String what) {
            return new Doing(by, right.capacityOf(by), what);
        }

        @Nullable Role as() {
            return in.as();
        }

        /** What follows by itself from an act. */
        static Doing ofTheProgram(String what) {
            return new Doing(null, Capacity.own(null), what);
        }
    }

    void record(
            Doing doing,
            String type,
            UUID subject,
            Map<String, String> before,
            Map<String, String> after) {
        trail.record(act(doing, new Subject(type, subject), before, after));
    }

    /** Many acts at once, as quickly as one of them. */
    void record(List<Act> acts) {
        trail.recordAll(acts);
    }

    static Act ofTask(
            Doing doing, TaskId task, Map<String, String> before, Map<String, String> after) {
        return act(doing, new Subject(TASK, task.value()), before, after);
    }

    static Act act(
            Doing doing, Subject subject, Map<String, String> before, Map<String, String> after) {
        PersonId inPlaceOf = doing.in().inPlaceOf();
        return new Act(
                doing.by(),
                doing.as(),
                doing.what(),
                subject,
                before,
                inPlaceOf == null ? after : with(after, inPlaceOf));
    }

    private static Map<String, String> with(Map<String, String> after, PersonId inPlaceOf) {
        Map<String, String> values = new HashMap<>(after);
        values.put(IN_PLACE_OF, inPlaceOf.toString());
        return values;
    }

    void plan(Doing doing, PlanId plan, Map<String, String> before, Map<String, String> after) {
        record(doing, PLAN, plan.value(), before, after);
    }

    void item(Doing doing, Item item, Map<String, String> before, Map<String, String> after) {
        record(doing, ITEM, item.id().value(), before, after);
    }

    /** The births of tasks: the history of each begins with its own. */
    void opened(Doing doing, List<Task> tasks) {
        trail.recordAll(
                tasks.stream()
                        .map(
                                each ->
                                        act(
                                                doing,
                                                new Subject(TASK, each.id().value()),
                                                Map.of(),
                                                birth(each)))
                        .toList());
    }

    private static Map<String, String> birth(Task task) {
        Map<String, String> values = new HashMap<>();
        values.put("state", task.state().name());
        values.put("clause", task.source().clauseId().toString());
        values.put("due", Objects.toString(task.schedule().due(), ""));
        values.put("done", Objects.toString(task.progress().doneOn(), ""));
        values.put("event", Objects.toString(task.source().eventId(), ""));
        return values;
    }

    void task(Doing doing, TaskId task, Map<String, String> before, Map<String, String> after) {
        record(doing, TASK, task.value(), before, after);
    }
}
