package vn.sen.plan.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.EventId;
import vn.sen.plan.domain.Hands;
import vn.sen.plan.domain.PlanLabels;
import vn.sen.plan.domain.PlanState;
import vn.sen.plan.domain.Progress;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskName;
import vn.sen.plan.domain.TaskSource;
import vn.sen.plan.domain.TaskState;

/** Tasks as lists show them: many at once, each with the number of its row. */
@Component
public class TaskQueries {

    private static final String COLUMNS =
            """
            select t.id, t.plan_id, t.item_id, t.clause_id, t.origin_id, t.event_id, t.part,
                   t.title, t.label, t.search_text, t.standing, t.opens, t.first_due, t.due,
                   t.extended, t.quotation, t.steps, t.result, t.doer_unit, t.doer_role,
                   t.doer_person, t.accept_unit, t.accept_role, t.accept_person, t.state,
                   t.done_on, t.submitted_by, t.accepted_on, t.before_force, t.version, i.no, i.outputs,
                   p.state as plan_state,
                   count(*) over () as total
              from plan.task t
              join plan.item i
                on i.agency_id = t.agency_id
               and i.id = t.item_id
              join plan.plan p
                on p.agency_id = t.agency_id
               and p.id = t.plan_id
            """;
    private static final String RUNNING = "p.state in ('APPROVED', 'IN_FORCE')\n";
    private static final String IN_ORDER =
            """
             order by t.due nulls last, i.position, t.part, t.id
            """;

    private final JdbcClient database;

    TaskQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * A task in a list.
     *
     * @param no number of its row
     * @param outputs what the row asks for
     * @param total how many there are on all pages of the list
     */
    public record Line(
            Task task, String no, List<String> outputs, PlanState planState, int total) {}

    /** The version of a task, which nobody else changes until the transaction ends. */
    public Optional<Integer> hold(TaskId task) {
        return database.sql("select t.version from plan.task t where t.id = :task for update")
                .param("task", task.value())
                .query(Integer.class)
                .optional();
    }

    /** All tasks of a plan, also those that are over. */
    public List<Line> ofPlan(PlanId plan) {
        return ofPlans(List.of(plan));
    }

    /** The tasks of some plans. */
    public List<Line> ofPlans(List<PlanId> plans) {
        return database.sql(COLUMNS + " where t.plan_id = any(:plans) " + IN_ORDER)
                .param("plans", Columns.keys(plans))
                .query(TaskQueries::line)
                .list();
    }

    /** A task and those of the same occurrence or event that others do; none where it is none. */
    public List<Line> together(TaskId task) {
        return database.sql(
                        COLUMNS
                                + """
                                 where (t.clause_id, t.origin_id) = (select s.clause_id, s.origin_id
                                                                       from plan.task s
                                                                      where s.id = :task)
                                """
                                + IN_ORDER)
                .param("task", task.value())
                .query(TaskQueries::line)
                .list();
    }

    /** The tasks with these keys. */
    public List<Line> of(Collection<TaskId> tasks) {
        return database.sql(COLUMNS + " where t.id = any(:tasks) " + IN_ORDER)
                .param("tasks", tasks.stream().map(TaskId::value).toArray(UUID[]::new))
                .query(TaskQueries::line)
                .list();
    }

    /** The tasks of all running plans, also those that are over. */
    public List<Line> running() {
        return database.sql(COLUMNS + " where " + RUNNING + IN_ORDER)
                .query(TaskQueries::line)
                .list();
    }

    /** The tasks of running plans that a list asks for; one page of them. */
    public List<Line> find(TaskFilter filter) {
        return database.sql(
                        COLUMNS
                                + filter.where()
                                + " and "
                                + RUNNING
                                + filter.page().order().orderBy()
                                + " limit :limit offset :offset")
                .params(filter.values())
                .query(TaskQueries::line)
                .list();
    }

    /** How many there are in each plight, for those that a list is about. */
    public TaskCounts count(TaskFilter filter) {
        return database.sql(
                        """
                        select count(*) as everything,
                               count(*) filter (where t.state not in ('ACCEPTED', 'CANCELLED'))
                                   as unfinished,
                               count(*) filter (where t.due < :today and t.state
                                   in ('OPEN', 'IN_PROGRESS', 'RETURNED')) as late,
                               count(*) filter (where t.due is null and not t.standing and t.state
                                   in ('OPEN', 'IN_PROGRESS', 'RETURNED')) as undated,
                               count(*) filter (where t.state = 'SUBMITTED') as submitted,
                               exists (select
                                         from plan.task t
                                         join plan.plan p
                                           on p.agency_id = t.agency_id
                                          and p.id = t.plan_id
                                        where %s
                                          and %s) as to_check,
                               (select array_agg(array[cast(r.id as text), r.series,
                                           cast(r.year as text), r.title] order by r.id)
                                  from plan.plan r
                                 where r.state in ('APPROVED', 'IN_FORCE')) as plans
                          from plan.task t
                          join plan.plan p
                            on p.agency_id = t.agency_id
                           and p.id = t.plan_id
                        """
                                        .formatted(filter.toCheck(), RUNNING)
                                + filter.whereWhose()
                                + " and "
                                + RUNNING)
                .params(filter.values())
                .query(TaskQueries::counts)
                .single();
    }

    private static TaskCounts counts(ResultSet row, int number) throws SQLException {
        return new TaskCounts(
                row.getInt("everything"),
                row.getInt("unfinished"),
                row.getInt("late"),
                row.getInt("undated"),
                row.getInt("submitted"),
                row.getBoolean("to_check"),
                plans(row.getArray("plans")));
    }

    private static List<PlanLabels.Named> plans(@Nullable Array plans) throws SQLException {
        if (plans == null) {
            return List.of();
        }
        List<PlanLabels.Named> named = new ArrayList<>();
        for (String[] each : (String[][]) plans.getArray()) {
            Integer year = each[2] == null ? null : Integer.valueOf(each[2]);
            named.add(new PlanLabels.Named(PlanId.of(each[0]), each[1], year, each[3]));
        }
        return named;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        Task task =
                new Task(
                        Columns.key(row, "id", TaskId::new),
                        source(row),
                        new TaskName(
                                row.getString("title"),
                                row.getString("label"),
                                row.getString("search_text")),
                        schedule(row),
                        hands(row),
                        progress(row),
                        row.getInt("version"));
        return new Line(
                task,
                row.getString("no"),
                Columns.texts(row, "outputs"),
                PlanState.valueOf(row.getString("plan_state")),
                row.getInt("total"));
    }

    private static TaskSource source(ResultSet row) throws SQLException {
        return new TaskSource(
                Columns.key(row, "plan_id", PlanId::new),
                Columns.key(row, "item_id", ItemId::new),
                Columns.key(row, "clause_id", ClauseId::new),
                row.getObject("origin_id", UUID.class),
                Columns.keyOrNull(row, "event_id", EventId::new),
                row.getInt("part"));
    }

    private static Schedule schedule(ResultSet row) throws SQLException {
        return new Schedule(
                row.getBoolean("standing"),
                Columns.day(row, "opens"),
                Columns.day(row, "first_due"),
                Columns.day(row, "due"),
                Columns.day(row, "extended"),
                row.getString("quotation"),
                Columns.texts(row, "steps"),
                row.getString("result"));
    }

    private static Hands hands(ResultSet row) throws SQLException {
        return new Hands(
                Columns.keyOrNull(row, "doer_unit", UnitId::new),
                Columns.constant(row, "doer_role", Role.class),
                Columns.keyOrNull(row, "doer_person", PersonId::new),
                Columns.keyOrNull(row, "accept_unit", UnitId::new),
                Columns.constant(row, "accept_role", Role.class),
                Columns.keyOrNull(row, "accept_person", PersonId::new));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                TaskState.valueOf(row.getString("state")),
                Columns.day(row, "done_on"),
                Columns.keyOrNull(row, "submitted_by", PersonId::new),
                Columns.day(row, "accepted_on"),
                row.getBoolean("before_force"));
    }
}
