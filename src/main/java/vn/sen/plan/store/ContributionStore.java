package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.Capacity;
import vn.sen.plan.domain.Contribution;
import vn.sen.plan.domain.ContributionId;
import vn.sen.plan.domain.Extension;

/** What parties that advise or help gave to tasks; nothing is removed. */
@Component
public class ContributionStore {

    private final JdbcClient database;

    ContributionStore(JdbcClient database) {
        this.database = database;
    }

    public void keep(Contribution given) {
        PersonId absent = given.in().inPlaceOf();
        database.sql(
                        """
                        insert into plan.contribution (id, task_id, party, words, given_on, file,
                               file_name, link, by_person, as_role, in_place_of, at)
                        values (:id, :task, :party, :words, :on, :file,
                               :fileName, :link, :by, :as, :inPlaceOf, :at)
                        """)
                .param("id", given.id().value())
                .param("task", given.task().value())
                .param("party", AssigneeKey.of(given.party()))
                .param("words", given.words())
                .param("on", given.givenOn())
                .param("file", given.proof().file())
                .param("fileName", given.proof().name())
                .param("link", given.proof().link())
                .param("by", given.by().value())
                .param("as", Columns.name(given.in().as()))
                .param("inPlaceOf", absent == null ? null : absent.value())
                .param("at", Columns.at(given.at()))
                .update();
    }

    /** The first given first. */
    public List<Contribution> of(Collection<TaskId> tasks) {
        return database.sql(
                        """
                        select c.id, c.task_id, c.party, c.words, c.given_on, c.file, c.file_name,
                               c.link, c.by_person, c.as_role, c.in_place_of, c.at
                          from plan.contribution c
                         where c.task_id = any(:tasks)
                         order by c.id
                        """)
                .param("tasks", tasks.stream().map(TaskId::value).toArray(UUID[]::new))
                .query(ContributionStore::contribution)
                .list();
    }

    private static Contribution contribution(ResultSet row, int number) throws SQLException {
        return new Contribution(
                Columns.key(row, "id", ContributionId::new),
                Columns.key(row, "task_id", TaskId::new),
                AssigneeKey.read(row.getString("party")).orElseGet(Assignee.Unmapped::new),
                row.getString("words"),
                row.getObject("given_on", LocalDate.class),
                new Extension.Proof(
                        row.getString("file"), row.getString("file_name"), row.getString("link")),
                Columns.key(row, "by_person", PersonId::new),
                new Capacity(
                        Columns.constant(row, "as_role", Role.class),
                        Columns.keyOrNull(row, "in_place_of", PersonId::new)),
                Columns.instant(row, "at"));
    }
}
