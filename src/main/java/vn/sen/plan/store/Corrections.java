package vn.sen.plan.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.Ids;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.DoneCorrection;

/** Days of completion that were corrected, both values of each; {@link Remarks} tells them. */
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
}
