package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.OpenWork;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.TaskState;

/** Tasks with no more than other modules are told of them. */
@Component
public class WorkQueries {

    private static final String COLUMNS =
            """
            select t.id, t.plan_id, t.title, t.label, t.event_id, i.no, t.opens, t.due, t.state,
                   t.doer_unit, t.doer_role, t.doer_person, t.accept_unit, t.accept_role,
                   t.accept_person, t.submitted_by
              from plan.task t
              join plan.item i
                on i.agency_id = t.agency_id
               and i.id = t.item_id
              join plan.plan p
                on p.agency_id = t.agency_id
               and p.id = t.plan_id
            """;
    private static final String IN_ORDER = " order by t.due nulls last, i.position, t.part, t.id";

    private final JdbcClient database;

    WorkQueries(JdbcClient database) {
        this.database = database;
    }

    /** A task whose title is still in two parts. */
    public record Line(OpenWork untitled, String label, boolean ofAnEvent) {}

    public List<Line> unfinished() {
        return database.sql(
                        COLUMNS
                                + """
                                 where t.state in ('OPEN', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED')
                                   and p.state in ('APPROVED', 'IN_FORCE')
                                """
                                + IN_ORDER)
                .query(WorkQueries::line)
                .list();
    }

    public List<Line> of(Collection<TaskId> tasks) {
        return database.sql(COLUMNS + " where t.id = any(cast(:tasks as uuid[]))" + IN_ORDER)
                .param("tasks", tasks.stream().map(TaskId::toString).toArray(String[]::new))
                .query(WorkQueries::line)
                .list();
    }

    public List<Line> dueFrom(LocalDate first) {
        return database.sql(
                        COLUMNS
                                + """
                                 where t.due >= :first
                                   and p.state in ('APPROVED', 'IN_FORCE', 'CLOSED')
                                """
                                + IN_ORDER)
                .param("first", first)
                .query(WorkQueries::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        OpenWork untitled =
                new OpenWork(
                        Columns.key(row, "id", TaskId::new),
                        Columns.key(row, "plan_id", PlanId::new),
                        row.getString("title"),
                        row.getString("no"),
                        Columns.day(row, "opens"),
                        Columns.day(row, "due"),
                        stage(TaskState.valueOf(row.getString("state"))),
                        party(row, "doer"),
                        party(row, "accept"),
                        Columns.keyOrNull(row, "submitted_by", PersonId::new));
        return new Line(untitled, row.getString("label"), row.getObject("event_id") != null);
    }

    private static OpenWork.Party party(ResultSet row, String of) throws SQLException {
        return new OpenWork.Party(
                Columns.keyOrNull(row, of + "_unit", UnitId::new),
                Columns.constant(row, of + "_role", Role.class),
                Columns.keyOrNull(row, of + "_person", PersonId::new));
    }

    private static OpenWork.Stage stage(TaskState state) {
        return switch (state) {
            case OPEN, IN_PROGRESS, RETURNED -> OpenWork.Stage.TO_DO;
            case SUBMITTED -> OpenWork.Stage.SUBMITTED;
            case ACCEPTED -> OpenWork.Stage.DONE;
            case CANCELLED -> OpenWork.Stage.CANCELLED;
        };
    }
}
