package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.ExtensionId;

/** Requests for more time, one open at a time for a task. */
@Component
public class ExtensionStore {

    private final JdbcClient database;

    ExtensionStore(JdbcClient database) {
        this.database = database;
    }

    public void keep(Extension extension) {
        Extension.Asked asked = extension.asked();
        database.sql(
                        """
                        insert into plan.extension (id, task_id, due, asked, reason, file,
                               file_name, link, asked_by, asked_as, asked_at, state, words)
                        values (:id, :task, :due, :asked, :reason, :file,
                               :fileName, :link, :by, :as, :at, :state, '')
                        """)
                .param("id", extension.id().value())
                .param("task", extension.task().value())
                .param("due", asked.due())
                .param("asked", asked.until())
                .param("reason", asked.reason())
                .param("file", asked.proof().file())
                .param("fileName", asked.proof().name())
                .param("link", asked.proof().link())
                .param("by", asked.by().value())
                .param("as", Columns.name(asked.as()))
                .param("at", Columns.at(asked.at()))
                .param("state", extension.state().name())
                .update();
    }

    /** Writes down how a request ended. */
    public void settle(Extension extension, Extension.Settled how) {
        database.sql(
                        """
                        update plan.extension
                           set state = :state,
                               granted = :granted,
                               words = :words,
                               settled_by = :by,
                               settled_as = :as,
                               settled_at = :at
                         where id = :id
                        """)
                .param("id", extension.id().value())
                .param("state", extension.state().name())
                .param("granted", how.granted())
                .param("words", how.words())
                .param("by", how.by().value())
                .param("as", Columns.name(how.as()))
                .param("at", Columns.at(how.at()))
                .update();
    }

    public Optional<Extension> find(ExtensionId extension) {
        return database.sql(
                        """
                        select x.id, x.task_id, x.due, x.asked, x.reason, x.file, x.file_name,
                               x.link, x.asked_by, x.asked_as, x.asked_at, x.state, x.granted,
                               x.words, x.settled_by, x.settled_as, x.settled_at
                          from plan.extension x
                         where x.id = :id
                        """)
                .param("id", extension.value())
                .query(ExtensionStore::extension)
                .optional();
    }

    public boolean isOpen(TaskId task) {
        return database.sql(
                        """
                        select exists (select
                                         from plan.extension x
                                        where x.task_id = :task
                                          and x.state = 'ASKED')
                        """)
                .param("task", task.value())
                .query(Boolean.class)
                .single();
    }

    private static Extension extension(ResultSet row, int number) throws SQLException {
        Extension.Asked asked =
                new Extension.Asked(
                        row.getObject("due", LocalDate.class),
                        row.getObject("asked", LocalDate.class),
                        row.getString("reason"),
                        new Extension.Proof(
                                row.getString("file"),
                                row.getString("file_name"),
                                row.getString("link")),
                        Columns.key(row, "asked_by", PersonId::new),
                        Columns.constant(row, "asked_as", Role.class),
                        Columns.instant(row, "asked_at"));
        return new Extension(
                Columns.key(row, "id", ExtensionId::new),
                Columns.key(row, "task_id", TaskId::new),
                asked,
                Extension.State.valueOf(row.getString("state")),
                settled(row));
    }

    private static Extension.@Nullable Settled settled(ResultSet row) throws SQLException {
        PersonId by = Columns.keyOrNull(row, "settled_by", PersonId::new);
        return by == null
                ? null
                : new Extension.Settled(
                        Columns.day(row, "granted"),
                        row.getString("words"),
                        by,
                        Columns.constant(row, "settled_as", Role.class),
                        Columns.instant(row, "settled_at"));
    }
}
