package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;

/** Requests for time and difficulties together, in one statement. */
@Component
public class Appeals {

    private static final String ALL =
            """
            select a.kind, a.id, a.task_id, a.due, a.day, a.words, a.by_person, a.as_role, a.at,
                   a.state, a.granted, a.answer, a.answered_by, a.answered_as, a.answered_at
              from (select x.agency_id, 'EXTENSION' as kind, x.id, x.task_id, x.due, x.asked as day,
                           x.reason as words, x.asked_by as by_person, x.asked_as as as_role,
                           x.asked_at as at, x.state, x.granted, x.words as answer,
                           x.settled_by as answered_by, x.settled_as as answered_as,
                           x.settled_at as answered_at
                      from plan.extension x
                     union all
                    select d.agency_id, 'DIFFICULTY', d.id, d.task_id, null::date, d.proposed_day, d.words,
                           d.reported_by, d.reported_as, d.reported_at, 'ANSWERED', null::date,
                           d.answer, d.answered_by, d.answered_as, d.answered_at
                      from plan.difficulty d) a
            """;

    private final JdbcClient database;

    Appeals(JdbcClient database) {
        this.database = database;
    }

    /** All of a task, the first first. */
    public List<Appeal> of(TaskId task) {
        return database.sql(ALL + " where a.task_id = :task order by a.at, a.id")
                .param("task", task.value())
                .query(Appeals::appeal)
                .list();
    }

    /** The open ones about work of running plans, the first first. */
    public List<Appeal> open(int limit) {
        return database.sql(
                        ALL
                                + """
                                  join plan.task t
                                    on t.agency_id = a.agency_id
                                   and t.id = a.task_id
                                  join plan.plan p
                                    on p.agency_id = t.agency_id
                                   and p.id = t.plan_id
                                 where a.answered_at is null
                                   and p.state in ('APPROVED', 'IN_FORCE')
                                   and (a.kind = 'DIFFICULTY'
                                        or t.state in ('OPEN', 'IN_PROGRESS', 'RETURNED'))
                                 order by a.at, a.id
                                 limit :limit
                                """)
                .param("limit", limit)
                .query(Appeals::appeal)
                .list();
    }

    /** Those that were answered or taken back, the last one first. */
    public List<Appeal> settled(int limit) {
        return database.sql(
                        ALL
                                + " where a.answered_at is not null"
                                + " order by a.answered_at desc, a.id limit :limit")
                .param("limit", limit)
                .query(Appeals::appeal)
                .list();
    }

    private static Appeal appeal(ResultSet row, int number) throws SQLException {
        return new Appeal(
                Appeal.Kind.valueOf(row.getString("kind")),
                row.getObject("id", UUID.class),
                Columns.key(row, "task_id", TaskId::new),
                Columns.day(row, "due"),
                Columns.day(row, "day"),
                row.getString("words"),
                new Appeal.Saying(
                        Columns.key(row, "by_person", PersonId::new),
                        Columns.constant(row, "as_role", Role.class),
                        Columns.instant(row, "at")),
                answer(row));
    }

    private static Appeal.@Nullable Answer answer(ResultSet row) throws SQLException {
        PersonId by = Columns.keyOrNull(row, "answered_by", PersonId::new);
        return by == null
                ? null
                : new Appeal.Answer(
                        row.getString("state"),
                        Columns.day(row, "granted"),
                        row.getString("answer"),
                        new Appeal.Saying(
                                by,
                                Columns.constant(row, "answered_as", Role.class),
                                Columns.instant(row, "answered_at")));
    }
}
