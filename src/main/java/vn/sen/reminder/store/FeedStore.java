package vn.sen.reminder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.TaskId;
import vn.sen.reminder.domain.FeedEntry;

/** Secret addresses of calendars, by their hash, and what was told there. */
@Component
public class FeedStore {

    private final JdbcClient database;

    FeedStore(JdbcClient database) {
        this.database = database;
    }

    /** An address that works. */
    public record Feed(UUID id, PersonId person, String hash, Instant madeAt) {}

    public Optional<Feed> byHash(String hash) {
        return find("f.token_hash = :value", hash);
    }

    public Optional<Feed> of(PersonId person) {
        return find("f.person_id = cast(:value as uuid)", person.toString());
    }

    private Optional<Feed> find(String where, String value) {
        return database.sql(
                        """
                        select f.id, f.person_id, f.token_hash, f.made_at
                          from reminder.feed f
                         where f.ended_at is null
                           and
                        """
                                + " "
                                + where)
                .param("value", value)
                .query(FeedStore::feed)
                .optional();
    }

    public void add(Feed feed) {
        database.sql(
                        """
                        insert into reminder.feed (id, person_id, token_hash, made_at)
                        values (:id, :person, :hash, cast(:at as timestamptz))
                        """)
                .param("id", feed.id())
                .param("person", feed.person().value())
                .param("hash", feed.hash())
                .param("at", feed.madeAt().toString())
                .update();
    }

    public void end(UUID feed, Instant at) {
        database.sql(
                        """
                        update reminder.feed
                           set ended_at = cast(:at as timestamptz)
                         where id = :id
                        """)
                .param("id", feed)
                .param("at", at.toString())
                .update();
    }

    public List<FeedEntry> told(PersonId person) {
        return database.sql(
                        """
                        select e.task_id, e.title, e.due, e.digest, e.sequence, e.changed_at, e.gone
                          from reminder.feed_entry e
                         where e.person_id = :person
                        """)
                .param("person", person.value())
                .query((row, number) -> entry(row))
                .list();
    }

    public void tell(PersonId person, FeedEntry entry) {
        database.sql(
                        """
                        insert into reminder.feed_entry (person_id, task_id, title, due, digest,
                               sequence, changed_at, gone)
                        values (:person, :task, :title, :due, :digest, :sequence,
                               cast(:at as timestamptz), :gone)
                            on conflict (agency_id, person_id, task_id) do update
                           set title = excluded.title, due = excluded.due,
                               digest = excluded.digest, sequence = excluded.sequence,
                               changed_at = excluded.changed_at, gone = excluded.gone
                        """)
                .param("person", person.value())
                .param("task", entry.task().value())
                .param("title", entry.title())
                .param("due", entry.due())
                .param("digest", entry.digest())
                .param("sequence", entry.sequence())
                .param("at", entry.changedAt().toString())
                .param("gone", entry.gone())
                .update();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getObject("id", UUID.class),
                Rows.person(row),
                row.getString("token_hash"),
                Rows.instantOf(row, "made_at"));
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        return new FeedEntry(
                new TaskId(row.getObject("task_id", UUID.class)),
                row.getString("title"),
                row.getObject("due", LocalDate.class),
                row.getString("digest"),
                row.getInt("sequence"),
                Rows.instantOf(row, "changed_at"),
                row.getBoolean("gone"));
    }
}
