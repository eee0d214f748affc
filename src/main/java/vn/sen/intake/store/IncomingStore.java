package vn.sen.intake.store;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.plan.PlanId;

/** The files on their way, of the agency that the transaction works for. */
@Component
public class IncomingStore {

    private static final String COLUMNS =
            """
            select f.id, f.by_person, f.at, f.name, f.hash, f.size, f.stage, f.attempts,
                   f.pages_read, f.pages, f.candidates, f.tables, f.plan_id, f.refusal,
                   f.refusal_limit, count(*) over () as total
              from intake.incoming f
            """;

    private final JdbcClient database;

    IncomingStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * A file in a list.
     *
     * @param total how many there are on all pages
     */
    public record Line(Incoming incoming, int total) {}

    public void add(Incoming incoming) {
        Incoming.File file = incoming.file();
        Incoming.Refusal refusal = incoming.result().refusal();
        database.sql(
                        """
                        insert into intake.incoming (id, by_person, at, name, hash, size, stage,
                               candidates, refusal, refusal_limit)
                        values (:id, :by, :at, :name, :hash, :size, :stage,
                               cast(:candidates as jsonb), :refusal, :limit)
                        """)
                .param("id", incoming.id().value())
                .param("by", incoming.by().value())
                .param("at", incoming.at().atOffset(ZoneOffset.UTC))
                .param("name", file.name())
                .param("hash", file.hash() == null ? null : file.hash().hex())
                .param("size", file.size())
                .param("stage", incoming.stage().name())
                .param("candidates", IncomingRows.json(incoming.result().candidates()))
                .param("refusal", refusal == null ? null : refusal.key())
                .param("limit", refusal == null ? 0 : refusal.limit())
                .update();
    }

    /** One page of all files, the last one first. */
    public List<Line> page(int size, int offset) {
        return database.sql(COLUMNS + " order by f.id desc limit :size offset :offset")
                .param("size", size)
                .param("offset", offset)
                .query(IncomingRows::line)
                .list();
    }

    public Optional<Incoming> find(IncomingId id) {
        return database.sql(COLUMNS + " where f.id = :id")
                .param("id", id.value())
                .query(IncomingRows::line)
                .optional()
                .map(Line::incoming);
    }

    /** How many wait or are read. */
    public int underWay() {
        return database.sql(
                        """
                        select count(*)
                          from intake.incoming f
                         where f.stage in ('WAITING', 'READING')
                        """)
                .query(Integer.class)
                .single();
    }

    /** Puts back what a stop of the program broke off, and tells all that wait, oldest first. */
    public List<IncomingId> takeUpAgain() {
        database.sql("update intake.incoming set stage = 'WAITING' where stage = 'READING'")
                .update();
        return database.sql(
                        """
                        select f.id
                          from intake.incoming f
                         where f.stage = 'WAITING'
                         order by f.id
                        """)
                .query((row, number) -> IncomingRows.key(row, "id", IncomingId::new))
                .list();
    }

    /** Begins to read a file that waits; false where another has begun. */
    public boolean begin(IncomingId id) {
        return database.sql(
                                """
                                update intake.incoming
                                   set stage = 'READING', attempts = attempts + 1,
                                       pages_read = 0, pages = 0
                                 where id = :id
                                   and stage = 'WAITING'
                                """)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    public void progress(IncomingId id, int read, int pages) {
        database.sql(
                        """
                        update intake.incoming
                           set pages_read = :read, pages = :pages
                         where id = :id
                           and stage = 'READING'
                        """)
                .param("id", id.value())
                .param("read", read)
                .param("pages", pages)
                .update();
    }

    public void drafted(IncomingId id, PlanId plan) {
        database.sql(
                        """
                        update intake.incoming
                           set stage = 'DRAFTED', plan_id = :plan
                         where id = :id
                        """)
                .param("id", id.value())
                .param("plan", plan.value())
                .update();
    }

    public void refused(IncomingId id, Incoming.Refusal refusal) {
        database.sql(
                        """
                        update intake.incoming
                           set stage = 'REFUSED', refusal = :refusal, refusal_limit = :limit
                         where id = :id
                        """)
                .param("id", id.value())
                .param("refusal", refusal.key())
                .param("limit", refusal.limit())
                .update();
    }

    public void asks(IncomingId id, List<WhichTable.Candidate> candidates) {
        database.sql(
                        """
                        update intake.incoming
                           set stage = 'ASKS', candidates = cast(:candidates as jsonb)
                         where id = :id
                        """)
                .param("id", id.value())
                .param("candidates", IncomingRows.json(candidates))
                .update();
    }

    /** Notes which tables are meant and lets the file wait again; false where nothing was asked. */
    public boolean choose(IncomingId id, TableChoice choice) {
        return database.sql(
                                """
                                update intake.incoming
                                   set stage = 'WAITING', tables = :tables, attempts = 0
                                 where id = :id
                                   and stage = 'ASKS'
                                """)
                        .param("id", id.value())
                        .param("tables", choice.taken().toArray(Integer[]::new))
                        .update()
                == 1;
    }
}
