package vn.sen.reminder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Letter;
import vn.sen.reminder.domain.LetterId;

/** Letters on their way, of the agency that the transaction works for. */
@Component
public class LetterStore {

    private final JdbcClient database;

    LetterStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * How a letter stands, for a list.
     *
     * @param state as it is kept
     * @param error what was said when it was not taken; may be empty
     */
    public record Line(
            PersonId person,
            Letter.Sort sort,
            String subject,
            String state,
            String error,
            Instant at,
            int total) {}

    /** Writes a letter; false where the letter of the day is written already. */
    public boolean write(Letter letter, Instant at) {
        return database.sql(
                                """
                                insert into reminder.letter (id, person_id, sort, day, address,
                                       message_id, subject, plain, html, state, attempts, due_at,
                                       error, at)
                                values (:id, :person, :sort, :day, :address, :messageId, :subject,
                                       :plain, :html, 'WAITING', 0, cast(:at as timestamptz), '',
                                       cast(:at as timestamptz))
                                    on conflict do nothing
                                """)
                        .param("id", letter.id().value())
                        .param("person", letter.person().value())
                        .param("sort", letter.sort().name())
                        .param("day", letter.day())
                        .param("address", letter.address())
                        .param("messageId", letter.messageId())
                        .param("subject", letter.content().subject())
                        .param("plain", letter.content().plain())
                        .param("html", letter.content().html())
                        .param("at", at.toString())
                        .update()
                == 1;
    }

    /** Those who have had their letter of a day. */
    public Set<PersonId> served(LocalDate day) {
        return new HashSet<>(
                database.sql(
                                """
                                select l.person_id
                                  from reminder.letter l
                                 where l.sort = 'DIGEST'
                                   and l.day = :day
                                """)
                        .param("day", day)
                        .query((row, number) -> Rows.person(row))
                        .list());
    }

    /** Takes some letters whose time has come, oldest first; nobody else takes them. */
    public List<Letter> take(int most, Instant now) {
        return database.sql(
                        """
                        update reminder.letter l
                           set state = 'SENDING'
                          from (select w.agency_id, w.id
                                  from reminder.letter w
                                 where w.state = 'WAITING'
                                   and w.due_at <= cast(:now as timestamptz)
                                 order by w.due_at, w.id
                                 limit :most
                                   for update skip locked) taken
                         where l.agency_id = taken.agency_id
                           and l.id = taken.id
                        returning l.id, l.person_id, l.sort, l.day, l.address, l.message_id,
                                  l.subject, l.plain, l.html, l.attempts
                        """)
                .param("now", now.toString())
                .param("most", most)
                .query((row, number) -> letter(row))
                .list();
    }

    /** The text is not kept: the notices say what it said. */
    public void sent(LetterId id, Instant at) {
        database.sql(
                        """
                        update reminder.letter
                           set state = 'SENT', sent_at = cast(:at as timestamptz),
                               attempts = attempts + 1, error = '', plain = '', html = ''
                         where id = :id
                        """)
                .param("id", id.value())
                .param("at", at.toString())
                .update();
    }

    /** It will not be tried again. */
    public void end(LetterId id, End end, String error) {
        database.sql(
                        """
                        update reminder.letter
                           set state = :state, attempts = attempts + 1, error = :error,
                               plain = '', html = ''
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", end.name())
                .param("error", error)
                .update();
    }

    /** How a letter ends that is not sent. */
    public enum End {
        /** Refused, or tried too often. */
        FAILED,
        /** Nobody is there any more to read it. */
        DROPPED
    }

    /** It waits for another attempt; its own failure counts, the server's absence does not. */
    public void postpone(LetterId id, Instant until, boolean counts, String error) {
        database.sql(
                        """
                        update reminder.letter
                           set state = 'WAITING', due_at = cast(:until as timestamptz),
                               attempts = attempts + :counted, error = :error
                         where id = :id
                        """)
                .param("id", id.value())
                .param("until", until.toString())
                .param("counted", counts ? 1 : 0)
                .param("error", error)
                .update();
    }

    /** Puts back what a stop of the program broke off. */
    public int takeUpAgain() {
        return database.sql("update reminder.letter set state = 'WAITING' where state = 'SENDING'")
                .update();
    }

    /** When the next letter is to be sent; empty where none waits. */
    public Optional<Instant> next() {
        return database.sql(
                        """
                        select l.due_at
                          from reminder.letter l
                         where l.state = 'WAITING'
                         order by l.due_at
                         limit 1
                        """)
                .query((row, number) -> Rows.instant(row, "due_at"))
                .optional();
    }

    /** One page of all letters, the last first. */
    public List<Line> page(int size, int offset) {
        return database.sql(
                        """
                        select l.person_id, l.sort, l.subject, l.state, l.error, l.at,
                               count(*) over () as total
                          from reminder.letter l
                         order by l.id desc
                         limit :size offset :offset
                        """)
                .param("size", size)
                .param("offset", offset)
                .query(LetterStore::line)
                .list();
    }

    /** Notes which letter said what. */
    public void contains(LetterId letter, Collection<?> notices) {
        database.sql(
                        """
                        update reminder.notice
                           set letter_id = :letter
                         where id = any(cast(:notices as uuid[]))
                        """)
                .param("letter", letter.value())
                .param("notices", notices.stream().map(Object::toString).toArray(String[]::new))
                .update();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                Rows.person(row),
                Letter.Sort.valueOf(row.getString("sort")),
                row.getString("subject"),
                row.getString("state"),
                row.getString("error"),
                Rows.instantOf(row, "at"),
                row.getInt("total"));
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                new LetterId(row.getObject("id", UUID.class)),
                Rows.person(row),
                Letter.Sort.valueOf(row.getString("sort")),
                row.getObject("day", LocalDate.class),
                row.getString("address"),
                row.getString("message_id"),
                new Letter.Content(
                        row.getString("subject"), row.getString("plain"), row.getString("html")),
                row.getInt("attempts"));
    }
}
