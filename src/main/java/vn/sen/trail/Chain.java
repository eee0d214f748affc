package vn.sen.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/** The chain of the agency that the transaction works for. */
@Repository
class Chain {

    private static final int ROWS_AT_A_TIME = 1_000;
    private static final String COLUMNS =
            """
            select number, at, by_person, as_role, what, subject_type, subject_id,
                   before::text as before, after::text as after, previous_hash, hash
              from trail.entry
            """;

    private final JdbcClient jdbc;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The head, held until the transaction ends, so that entries come one after the other. */
    Head lockedHead() {
        return lockIfPresent().orElseGet(this::firstHead);
    }

    private Head firstHead() {
        jdbc.sql(
                        """
                        insert into trail.head (number, hash)
                        values (:number, :hash)
                            on conflict do nothing
                        """)
                .param("number", Head.NONE.number())
                .param("hash", Head.NONE.hash())
                .update();
        return lockIfPresent().orElseThrow();
    }

    private Optional<Head> lockIfPresent() {
        return jdbc.sql("select number, hash from trail.head for update")
                .query(Head.class)
                .optional();
    }

    Optional<Head> head() {
        return jdbc.sql("select number, hash from trail.head").query(Head.class).optional();
    }

    void append(Entry entry, Sealed sealed) {
        jdbc.sql(
                        """
                        insert into trail.entry (number, at, by_person, as_role, what,
                               subject_type, subject_id, before, after, previous_hash, hash)
                        values (:number, :at, :by, :as, :what,
                               :subjectType, :subject, :before::jsonb, :after::jsonb,
                               :previous, :hash)
                        """)
                .param("number", entry.number())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .param("by", entry.by() == null ? null : entry.by().value())
                .param("as", entry.as() == null ? null : entry.as().name())
                .param("what", entry.what())
                .param("subjectType", entry.subject().type())
                .param("subject", entry.subject().id())
                .param("before", Values.write(entry.before()))
                .param("after", Values.write(entry.after()))
                .param("previous", sealed.previous())
                .param("hash", sealed.hash())
                .update();
        move(sealed.head());
    }

    private void move(Head head) {
        jdbc.sql("update trail.head set number = :number, hash = :hash")
                .param("number", head.number())
                .param("hash", head.hash())
                .update();
    }

    /** From the first entry to the last; to be closed. */
    Stream<Sealed> all() {
        return jdbc
                .sql(COLUMNS + " order by number")
                .withFetchSize(ROWS_AT_A_TIME)
                .query((row, place) -> sealed(row))
                .stream();
    }

    List<Entry> of(Subject subject) {
        return jdbc.sql(
                        COLUMNS
                                + """
                                 where subject_type = :type
                                   and subject_id = :id
                                 order by number
                                """)
                .param("type", subject.type())
                .param("id", subject.id())
                .query((row, place) -> entry(row))
                .list();
    }

    List<Entry> latest(int limit) {
        return jdbc.sql(COLUMNS + " order by number desc limit :limit")
                .param("limit", limit)
                .query((row, place) -> entry(row))
                .list();
    }

    private static Sealed sealed(ResultSet row) throws SQLException {
        return new Sealed(
                row.getLong("number"),
                readable(row),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static @Nullable Entry readable(ResultSet row) throws SQLException {
        try {
            return entry(row);
        } catch (IllegalArgumentException changed) {
            return null;
        }
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getLong("number"),
                at(row),
                person(row),
                role(row),
                row.getString("what"),
                new Subject(row.getString("subject_type"), row.getObject("subject_id", UUID.class)),
                Values.read(row.getString("before")),
                Values.read(row.getString("after")));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static @Nullable PersonId person(ResultSet row) throws SQLException {
        UUID person = row.getObject("by_person", UUID.class);
        return person == null ? null : new PersonId(person);
    }

    private static @Nullable Role role(ResultSet row) throws SQLException {
        String role = row.getString("as_role");
        return role == null ? null : Role.valueOf(role);
    }
}
