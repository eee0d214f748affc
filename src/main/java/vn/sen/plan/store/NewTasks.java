package vn.sen.plan.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.plan.domain.Hands;
import vn.sen.plan.domain.Progress;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskSource;

/** Keeps tasks that were just made, however many, with one statement. */
@Component
public class NewTasks {

    private static final int FIRST_VERSION = 1;

    private final JdbcClient database;
    private final JsonMapper json;

    NewTasks(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The tasks as they are kept, in their order. */
    public List<Task> insert(List<Task> made) {
        database.sql(
                        """
                        insert into plan.task (id, plan_id, item_id, clause_id, origin_id, event_id,
                               part, title, label, search_text, standing, opens, first_due, due,
                               extended, quotation, steps, result, doer_unit, doer_role,
                               doer_person, accept_unit, accept_role, accept_person, state,
                               done_on, submitted_by, accepted_on, before_force, version)
                        select t.id, t.plan_id, t.item_id, t.clause_id, t.origin_id, t.event_id,
                               t.part, t.title, t.label, t.search_text, t.standing, t.opens,
                               t.first_due, t.due, t.extended, t.quotation, t.steps, t.result,
                               t.doer_unit, t.doer_role, t.doer_person, t.accept_unit,
                               t.accept_role, t.accept_person, t.state, t.done_on,
                               t.submitted_by, t.accepted_on, t.before_force, t.version
                          from jsonb_populate_recordset(null::plan.task, :tasks::jsonb) t
                        """)
                .param("tasks", json.writeValueAsString(made.stream().map(NewTasks::row).toList()))
                .update();
        return made.stream().map(NewTasks::kept).toList();
    }

    private static Task kept(Task made) {
        return new Task(
                made.id(),
                made.source(),
                made.name(),
                made.schedule(),
                made.hands(),
                made.progress(),
                FIRST_VERSION);
    }

    private static Map<String, @Nullable Object> row(Task task) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", task.id().value());
        row.put("title", task.name().title());
        row.put("label", task.name().label());
        row.put("search_text", task.name().searchText());
        row.put("version", FIRST_VERSION);
        put(row, task.source());
        put(row, task.schedule());
        put(row, task.hands());
        put(row, task.progress());
        return row;
    }

    private static void put(Map<String, @Nullable Object> row, TaskSource source) {
        row.put("plan_id", source.planId().value());
        row.put("item_id", source.itemId().value());
        row.put("clause_id", source.clauseId().value());
        row.put("origin_id", source.originId());
        row.put("event_id", source.eventId() == null ? null : source.eventId().value());
        row.put("part", source.part());
    }

    private static void put(Map<String, @Nullable Object> row, Schedule schedule) {
        row.put("standing", schedule.standing());
        row.put("opens", schedule.opens());
        row.put("first_due", schedule.firstDue());
        row.put("due", schedule.due());
        row.put("extended", schedule.extended());
        row.put("quotation", schedule.quotation());
        row.put("steps", schedule.steps());
        row.put("result", schedule.result());
    }

    private static void put(Map<String, @Nullable Object> row, Hands hands) {
        row.put("doer_unit", key(hands.doerUnit()));
        row.put("doer_role", hands.doerRole());
        row.put("doer_person", key(hands.doerPerson()));
        row.put("accept_unit", key(hands.acceptUnit()));
        row.put("accept_role", hands.acceptRole());
        row.put("accept_person", key(hands.acceptPerson()));
    }

    private static void put(Map<String, @Nullable Object> row, Progress progress) {
        row.put("state", progress.state());
        row.put("done_on", progress.doneOn());
        row.put("submitted_by", key(progress.submittedBy()));
        row.put("accepted_on", progress.acceptedOn());
        row.put("before_force", progress.beforeForce());
    }

    private static @Nullable Object key(@Nullable UnitId unit) {
        return unit == null ? null : unit.value();
    }

    private static @Nullable Object key(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
