package vn.sen.reminder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Kind;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.domain.NoticeId;
import vn.sen.trail.Subject;

/** What one person was told. */
@Component
public class ToldQueries {

    private static final String COLUMNS =
            """
            select n.id, n.person_id, n.kind, n.subject_type, n.subject_id, n.occasion, n.day, n.at,
                   n.title, n.row_no, n.due, n.amount, n.by_person, n.channel,
                   n.read_at is null and n.settled_at is null as waits, n.settled_at is not null
                   as settled, count(*) over () as total
              from reminder.notice n
            """;
    private static final String UNREAD = "n.read_at is null and n.settled_at is null";

    private final JdbcClient database;

    ToldQueries(JdbcClient database) {
        this.database = database;
    }

    /**
     * A notice in a list.
     *
     * @param waits neither read nor settled
     * @param total how many there are on all pages
     */
    public record Line(Notice notice, boolean waits, boolean settled, int total) {}

    /** How many a person has neither read nor settled. */
    public int unread(PersonId person) {
        return database.sql(
                        "select count(*) from reminder.notice n where n.person_id = :person and "
                                + UNREAD)
                .param("person", person.value())
                .query(Integer.class)
                .single();
    }

    /** One page of what a person was told, the last first; all of it, or what is unread. */
    public List<Line> page(PersonId person, boolean unreadOnly, int size, int offset) {
        return database.sql(
                        COLUMNS
                                + " where n.person_id = :person and "
                                + (unreadOnly ? UNREAD : "true")
                                + " order by n.at desc, n.id desc limit :size offset :offset")
                .param("person", person.value())
                .param("size", size)
                .param("offset", offset)
                .query(ToldQueries::line)
                .list();
    }

    /** What waits for letters, by person, what is due first in front. */
    public Map<PersonId, List<Notice>> forLetters(LocalDate since) {
        Map<PersonId, List<Notice>> all = new HashMap<>();
        database.sql(
                        COLUMNS
                                + """
                                 where n.channel in ('AT_ONCE', 'DIGEST')
                                   and n.letter_id is null
                                   and n.day >= :since
                                   and
                                """
                                + " "
                                + UNREAD
                                + " order by n.due nulls last, n.day, n.id")
                .param("since", since)
                .query(ToldQueries::line)
                .list()
                .forEach(
                        each ->
                                all.computeIfAbsent(each.notice().person(), _ -> new ArrayList<>())
                                        .add(each.notice()));
        return all;
    }

    /** A notice, if it is this person's. */
    public Optional<Notice> find(NoticeId id, PersonId person) {
        return database.sql(COLUMNS + " where n.id = :id and n.person_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .query(ToldQueries::line)
                .optional()
                .map(Line::notice);
    }

    /** Marks one as read; all of the person's where none is named. */
    public int read(PersonId person, @Nullable NoticeId id, Instant at) {
        return database.sql(
                        """
                        update reminder.notice n
                           set read_at = cast(:at as timestamptz)
                         where n.person_id = :person
                           and n.read_at is null
                           and (cast(:id as uuid) is null or n.id = :id)
                        """)
                .param("at", at.toString())
                .param("person", person.value())
                .param("id", id == null ? null : id.value())
                .update();
    }

    static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                notice(row),
                row.getBoolean("waits"),
                row.getBoolean("settled"),
                row.getInt("total"));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        UUID by = row.getObject("by_person", UUID.class);
        return new Notice(
                Rows.id(row),
                Rows.person(row),
                Kind.valueOf(row.getString("kind")),
                new Subject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                row.getString("occasion"),
                row.getObject("day", LocalDate.class),
                Rows.instantOf(row, "at"),
                new Notice.Words(
                        row.getString("title"),
                        row.getString("row_no"),
                        row.getObject("due", LocalDate.class),
                        row.getInt("amount"),
                        by == null ? null : new PersonId(by)),
                Channel.valueOf(row.getString("channel")));
    }
}
