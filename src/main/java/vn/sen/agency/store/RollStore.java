package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.roll.RollEntry;
import vn.sen.agency.roll.RollId;

/** The lists of people that came in. */
@Component
public class RollStore {

    private static final String COLUMNS =
            """
            select r.id, r.file, r.name, r.state, r.entered_at, r.settled_at, r.entered, r.changed,
                   r.left_out, count(*) over () as total
              from agency.roll r
            """;

    private final JdbcClient database;

    RollStore(JdbcClient database) {
        this.database = database;
    }

    /** A page of lists, the last one first, and how many there are on all pages. */
    public record Found(List<RollEntry> rolls, long total) {

        public Found {
            rolls = List.copyOf(rolls);
        }
    }

    public void add(RollEntry roll, PersonId by) {
        database.sql(
                        """
                        insert into agency.roll (id, file, name, state, entered_by, entered_at)
                        values (:id, :file, :name, :state, :by, :at)
                        """)
                .param("id", roll.id().value())
                .param("file", roll.file())
                .param("name", roll.name())
                .param("state", roll.state().name())
                .param("by", by.value())
                .param("at", at(roll.enteredAt()))
                .update();
    }

    public Optional<RollEntry> find(RollId id) {
        return one("where r.id = :id", id);
    }

    /** The list, held until the transaction ends, so that it is applied once. */
    public Optional<RollEntry> take(RollId id) {
        database.sql("select r.id from agency.roll r where r.id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(id);
    }

    public Found page(int size, int skipped) {
        return database.sql(
                        COLUMNS
                                + """
                                   order by r.entered_at desc, r.id desc
                                   limit :size
                                  offset :skipped
                                  """)
                .param("size", size)
                .param("skipped", skipped)
                .query(RollStore::found);
    }

    public void settle(RollId id, RollEntry.State state, RollEntry.Done done, Settled settled) {
        database.sql(
                        """
                        update agency.roll
                           set state = :state, settled_by = :by, settled_at = :at,
                               entered = :entered, changed = :changed, left_out = :leftOut
                         where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("by", settled.by().value())
                .param("at", at(settled.at()))
                .param("entered", done.entered())
                .param("changed", done.changed())
                .param("leftOut", done.leftOut())
                .update();
    }

    /** Who settled a list, and when. */
    public record Settled(PersonId by, Instant at) {}

    private Optional<RollEntry> one(String which, RollId id) {
        return database.sql(COLUMNS + which)
                .param("id", id.value())
                .query((row, number) -> roll(row))
                .optional();
    }

    private static Found found(ResultSet row) throws SQLException {
        List<RollEntry> rolls = new ArrayList<>();
        long total = 0;
        while (row.next()) {
            total = row.getLong("total");
            rolls.add(roll(row));
        }
        return new Found(rolls, total);
    }

    private static RollEntry roll(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new RollEntry(
                new RollId(row.getObject("id", UUID.class)),
                row.getString("file"),
                row.getString("name"),
                RollEntry.State.valueOf(row.getString("state")),
                row.getObject("entered_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant(),
                new RollEntry.Done(
                        row.getInt("entered"), row.getInt("changed"), row.getInt("left_out")));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
