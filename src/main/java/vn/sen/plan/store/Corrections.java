package vn.sen.plan.store;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.Ids;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.DoneCorrection;

/** Days of completion that were corrected, both values of each. */
@Component
public class Corrections {

    private final JdbcClient database;

    Corrections(JdbcClient database) {
        this.database = database;
    }

    public void keep(TaskId task, DoneCorrection correction) {
        database.sql(
                        """
                        insert into plan.done_correction (id, task_id, was, became, reason,
                               by_person, as_role, at)
                        values (:id, :task, :was, :became, :reason, :by, :as, :at)
                        """)
                .param("id", Ids.next())
                .param("task", task.value())
                .param("was", correction.was())
                .param("became", correction.became())
                .param("reason", correction.reason())
                .param("by", correction.by().value())
                .param("as", Columns.name(correction.as()))
                .param("at", Columns.at(correction.at()))
                .update();
    }

    public List<DoneCorrection> of(TaskId task) {
        return database.sql(
                        """
                        select c.was, c.became, c.reason, c.by_person, c.as_role, c.at
                          from plan.done_correction c
                         where c.task_id = :task
                         order by c.id
                        """)
                .param("task", task.value())
                .query(
                        (row, number) ->
                                new DoneCorrection(
                                        row.getObject("was", LocalDate.class),
                                        row.getObject("became", LocalDate.class),
                                        row.getString("reason"),
                                        Columns.key(row, "by_person", PersonId::new),
                                        Columns.constant(row, "as_role", Role.class),
                                        Columns.instant(row, "at")))
                .list();
    }
}
