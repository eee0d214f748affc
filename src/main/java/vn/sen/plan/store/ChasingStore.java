package vn.sen.plan.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Chasing;

/** Letters that remind of late work, and the tasks they name. */
@Component
public class ChasingStore {

    private final JdbcClient database;

    ChasingStore(JdbcClient database) {
        this.database = database;
    }

    /** False where the letter was kept before. */
    public boolean keep(Chasing letter) {
        int kept =
                database.sql(
                                """
                                insert into plan.chasing (id, day, subject, by_person, as_role, at)
                                values (:id, :day, :subject, :by, :as, :at)
                                on conflict do nothing
                                """)
                        .param("id", letter.id().value())
                        .param("day", letter.day())
                        .param("subject", letter.subject())
                        .param("by", letter.by().value())
                        .param("as", Columns.name(letter.as()))
                        .param("at", Columns.at(letter.at()))
                        .update();
        if (kept == 0) {
            return false;
        }
        database.sql(
                        """
                        insert into plan.chased_task (chasing_id, task_id)
                        select :letter, t.id
                          from unnest(:tasks) as t (id)
                        """)
                .param("letter", letter.id().value())
                .param("tasks", keys(letter.tasks()))
                .update();
        return true;
    }

    /** The day on which each of these tasks was last reminded of; those that never were are not. */
    public Map<TaskId, LocalDate> last(Collection<TaskId> tasks) {
        Map<TaskId, LocalDate> last = new HashMap<>();
        database.sql(
                        """
                        select c.task_id, max(l.day) as day
                          from plan.chased_task c
                          join plan.chasing l
                            on l.agency_id = c.agency_id
                           and l.id = c.chasing_id
                         where c.task_id = any(:tasks)
                         group by c.task_id
                        """)
                .param("tasks", keys(tasks))
                .query(
                        row -> {
                            last.put(
                                    new TaskId(row.getObject("task_id", UUID.class)),
                                    row.getObject("day", LocalDate.class));
                        });
        return last;
    }

    private static UUID[] keys(Collection<TaskId> tasks) {
        return tasks.stream().map(TaskId::value).toArray(UUID[]::new);
    }
}
