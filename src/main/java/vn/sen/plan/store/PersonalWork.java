package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.TaskName;

/** Tasks and rows that name a person. */
@Component
public class PersonalWork {

    private final JdbcClient database;

    PersonalWork(JdbcClient database) {
        this.database = database;
    }

    /**
     * A row that names the person.
     *
     * @param no its number; may be empty
     */
    public record NamedRow(ItemId item, String no, String content) {}

    /** A task that names the person. */
    public record NamedTask(TaskId id, TaskName name, @Nullable LocalDate due, boolean does) {}

    /**
     * Tasks of running plans that are not over, those that the person does before those that he
     * accepts; one that he does and accepts is there twice.
     */
    public List<NamedTask> tasks(PersonId person) {
        return database.sql(
                        """
                        select t.id, t.title, t.label, t.search_text, t.due, n.does
                          from plan.task t
                         cross join (values (true), (false)) as n (does)
                          join plan.plan p
                            on p.agency_id = t.agency_id
                           and p.id = t.plan_id
                         where case when n.does then t.doer_person
                                    else t.accept_person end = :person
                           and t.state not in ('ACCEPTED', 'CANCELLED')
                           and p.state in ('APPROVED', 'IN_FORCE')
                         order by n.does desc, t.due nulls last, t.id
                        """)
                .param("person", person.value())
                .query(PersonalWork::task)
                .list();
    }

    /** Rows of plans that are not closed, from which work for the person can still come. */
    public List<NamedRow> rows(PersonId person) {
        return database.sql(
                        """
                        select distinct i.id, i.no, i.content, i.plan_id, i.position
                          from plan.part a
                          join plan.item i
                            on i.agency_id = a.agency_id
                           and i.id = a.item_id
                          join plan.plan p
                            on p.agency_id = i.agency_id
                           and p.id = i.plan_id
                         where a.person_id = :person
                           and not i.dropped
                           and p.state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'IN_FORCE')
                         order by i.plan_id, i.position, i.id
                        """)
                .param("person", person.value())
                .query(PersonalWork::row)
                .list();
    }

    /** Another person stands behind the words of a row. */
    public void pass(ItemId item, PersonId from, PersonId to) {
        database.sql(
                        """
                        update plan.part
                           set person_id = :to
                         where item_id = :item
                           and person_id = :from
                        """)
                .param("item", item.value())
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    private static NamedTask task(ResultSet row, int number) throws SQLException {
        return new NamedTask(
                Columns.key(row, "id", TaskId::new),
                new TaskName(
                        row.getString("title"),
                        row.getString("label"),
                        row.getString("search_text")),
                Columns.day(row, "due"),
                row.getBoolean("does"));
    }

    private static NamedRow row(ResultSet row, int number) throws SQLException {
        return new NamedRow(
                Columns.key(row, "id", ItemId::new), row.getString("no"), row.getString("content"));
    }
}
