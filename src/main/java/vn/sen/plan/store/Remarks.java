package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.Ids;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.PlanId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Remark;

/** Words that people said about plans and tasks; nothing is taken back. */
@Component
public class Remarks {

    private final JdbcClient database;
    private final Clock clock;

    Remarks(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why a plan was sent back, or closed. */
    public void say(PlanId plan, Remark.Kind kind, String words, PersonId by, @Nullable Role as) {
        say(plan, kind, words, by, Capacity.own(as));
    }

    public void say(PlanId plan, Remark.Kind kind, String words, PersonId by, Capacity in) {
        database.sql(
                        """
                        insert into plan.plan_remark (id, plan_id, kind, words, by_person, as_role,
                               in_place_of, at)
                        values (:id, :plan, :kind, :words, :by, :as, :inPlaceOf, :at)
                        """)
                .param("id", Ids.next())
                .param("plan", plan.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("by", by.value())
                .param("as", Columns.name(in.as()))
                .param("inPlaceOf", key(in.inPlaceOf()))
                .param("at", Columns.at(clock.instant()))
                .update();
    }

    /** Words about a task; by nobody where the program itself speaks. */
    public void say(
            TaskId task, Remark.Kind kind, String words, @Nullable PersonId by, @Nullable Role as) {
        say(task, kind, words, by, Capacity.own(as));
    }

    public void say(
            TaskId task, Remark.Kind kind, String words, @Nullable PersonId by, Capacity in) {
        database.sql(
                        """
                        insert into plan.remark (id, task_id, kind, words, by_person, as_role,
                               in_place_of, at)
                        values (:id, :task, :kind, :words, :by, :as, :inPlaceOf, :at)
                        """)
                .param("id", Ids.next())
                .param("task", task.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("by", key(by))
                .param("as", Columns.name(in.as()))
                .param("inPlaceOf", key(in.inPlaceOf()))
                .param("at", Columns.at(clock.instant()))
                .update();
    }

    /** Why a plan was sent back or closed, the last time first. */
    public List<Remark> of(PlanId plan) {
        return database.sql(
                        """
                        select r.kind, r.words, r.by_person, r.as_role, r.in_place_of, r.at,
                               null::date as was, null::date as became
                          from plan.plan_remark r
                         where r.plan_id = :plan
                         order by r.id desc
                        """)
                .param("plan", plan.value())
                .query(Remarks::remark)
                .list();
    }

    /** All that was said about a task, with the reasons of corrections; the first words first. */
    public List<Remark> of(TaskId task) {
        return database.sql(
                        """
                        select r.kind, r.words, r.by_person, r.as_role, r.in_place_of, r.at,
                               null::date as was, null::date as became
                          from plan.remark r
                         where r.task_id = :task
                         union all
                        select 'CORRECTED', c.reason, c.by_person, c.as_role, null, c.at, c.was,
                               c.became
                          from plan.done_correction c
                         where c.task_id = :task
                         order by at
                        """)
                .param("task", task.value())
                .query(Remarks::remark)
                .list();
    }

    private static Remark remark(ResultSet row, int number) throws SQLException {
        return new Remark(
                Remark.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                Columns.keyOrNull(row, "by_person", PersonId::new),
                new Capacity(
                        Columns.constant(row, "as_role", Role.class),
                        Columns.keyOrNull(row, "in_place_of", PersonId::new)),
                Columns.instant(row, "at"),
                correction(row));
    }

    private static @Nullable UUID key(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Remark.@Nullable Correction correction(ResultSet row) throws SQLException {
        LocalDate was = Columns.day(row, "was");
        LocalDate became = Columns.day(row, "became");
        return was == null || became == null ? null : new Remark.Correction(was, became);
    }
}
