package vn.sen.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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

    /** Adds links in their order, however many, with one statement, and moves the head on. */
    void append(List<Sealed> links) {
        jdbc.sql(
                        """
                        insert into trail.entry (number, at, by_person, as_role, what,
                               subject_type, subject_id, before, after, previous_hash, hash)
                        select l.number, l.at, l.by_person, l.as_role, l.what,
                               l.subject_type, l.subject_id, l.before::jsonb, l.after::jsonb,
                               l.previous_hash, l.hash
                          from unnest(:numbers::bigint[], :at::timestamptz[], :by::uuid[],
                               :as::text[], :what::text[], :types::text[], :subjects::uuid[],
                               :before::text[], :after::text[], :previous::text[],
                               :hashes::text[])
                            as l (number, at, by_person, as_role, what, subject_type, subject_id,
                               before, after, previous_hash, hash)
                        """)
                .params(columns(links))
                .update();
        move(links.getLast().head());
    }

    private static Map<String, Object> columns(List<Sealed> links) {
        List<Entry> entries = links.stream().map(Sealed::entryOrThrow).toList();
        return Map.ofEntries(
                column("numbers", entries, Entry::number),
                column("at", entries, Entry::at),
                column("by", entries, each -> each.by() == null ? null : each.by().value()),
                column("as", entries, each -> each.as() == null ? null : each.as().name()),
                column("what", entries, Entry::what),
                column("types", entries, each -> each.subject().type()),
                column("subjects", entries, each -> each.subject().id()),
                column("before", entries, each -> Values.write(each.before())),
                column("after", entries, each -> Values.write(each.after())),
                column("previous", links, Sealed::previous),
                column("hashes", links, Sealed::hash));
    }

    private static <T> Map.Entry<String, Object> column(
            String name, List<T> rows, Function<T, @Nullable Object> value) {
        @Nullable String[] values = new @Nullable String[rows.size()];
        for (int row = 0; row < values.length; row++) {
            Object each = value.apply(rows.get(row));
            values[row] = each == null ? null : each.toString();
        }
        return Map.entry(name, values);
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

    /** Acts and their number in one statement, as one view of the chain. */
    Stretch of(Collection<Subject> subjects, long skipped, int limit) {
        List<Counted> found =
                jdbc.sql(
                                """
                                select e.number, e.at, e.by_person, e.as_role, e.what,
                                       e.subject_type, e.subject_id, e.before::text as before,
                                       e.after::text as after, count(*) over () as total
                                  from trail.entry e
                                  join unnest(:types::text[], :ids::uuid[]) as s (type, id)
                                    on s.type = e.subject_type
                                   and s.id = e.subject_id
                                 order by e.number desc
                                offset :skipped limit :limit
                                """)
                        .param("types", texts(subjects, Subject::type))
                        .param("ids", texts(subjects, each -> each.id().toString()))
                        .param("skipped", skipped)
                        .param("limit", limit)
                        .query((row, place) -> new Counted(entry(row), row.getLong("total")))
                        .list();
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        return new Stretch(found.stream().map(Counted::entry).toList(), total);
    }

    private record Counted(Entry entry, long total) {}

    private static String[] texts(Collection<Subject> subjects, Function<Subject, String> value) {
        return subjects.stream().map(value).toArray(String[]::new);
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
