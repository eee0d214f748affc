package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.archive.FileHash;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.EvidenceId;

/** What shows that work was done; nothing is ever removed. */
@Component
public class EvidenceStore {

    private static final String COLUMNS =
            """
            select e.id, e.task_id, e.file, e.link, e.name, e.media_type, e.size, e.added_by,
                   e.as_role, e.added_at, e.withdrawn_at
              from plan.evidence e
            """;

    private final JdbcClient database;

    EvidenceStore(JdbcClient database) {
        this.database = database;
    }

    public void keep(Evidence evidence) {
        FileHash file = evidence.file();
        database.sql(
                        """
                        insert into plan.evidence (id, task_id, file, link, name, media_type, size,
                               added_by, as_role, added_at)
                        values (:id, :task, :file, :link, :name, :mediaType, :size,
                               :by, :as, :at)
                        """)
                .param("id", evidence.id().value())
                .param("task", evidence.task().value())
                .param("file", file == null ? null : file.hex())
                .param("link", evidence.link())
                .param("name", evidence.name())
                .param("mediaType", evidence.mediaType())
                .param("size", evidence.size())
                .param("by", evidence.by().value())
                .param("as", Columns.name(evidence.as()))
                .param("at", Columns.at(evidence.at()))
                .update();
    }

    /** Marks as taken back; what is marked already stays as it is. */
    public void withdraw(EvidenceId evidence, Instant at) {
        database.sql(
                        """
                        update plan.evidence
                           set withdrawn_at = :at
                         where id = :id
                           and withdrawn_at is null
                        """)
                .param("id", evidence.value())
                .param("at", Columns.at(at))
                .update();
    }

    public Optional<Evidence> find(EvidenceId evidence) {
        return database.sql(COLUMNS + " where e.id = :id")
                .param("id", evidence.value())
                .query(EvidenceStore::evidence)
                .optional();
    }

    /** The first added first, also what was taken back. */
    public List<Evidence> of(TaskId task) {
        return database.sql(COLUMNS + " where e.task_id = :task order by e.id")
                .param("task", task.value())
                .query(EvidenceStore::evidence)
                .list();
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        String file = row.getString("file");
        OffsetDateTime withdrawn = row.getObject("withdrawn_at", OffsetDateTime.class);
        return new Evidence(
                Columns.key(row, "id", EvidenceId::new),
                Columns.key(row, "task_id", TaskId::new),
                file == null ? null : new FileHash(file),
                row.getString("link"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                Columns.key(row, "added_by", PersonId::new),
                Columns.constant(row, "as_role", Role.class),
                Columns.instant(row, "added_at"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
