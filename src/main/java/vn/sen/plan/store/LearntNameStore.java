package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.domain.LearntName;
import vn.sen.plan.domain.LearntNameId;

/** The names that the agency at work has learnt and not forgotten. */
@Component
public class LearntNameStore {

    private static final String NAMES =
            """
            select l.id, l.words, l.targets, l.plan_id, p.year, l.version, count(*) over () as total
              from plan.learnt_name l
              join plan.plan p
                on p.agency_id = l.agency_id
               and p.id = l.plan_id
             where l.forgotten_at is null
            """;

    private final JdbcClient database;

    LearntNameStore(JdbcClient database) {
        this.database = database;
    }

    /** A page of names, and how many there are on all pages. */
    public record Found(List<LearntName> names, long total) {

        public Found {
            names = List.copyOf(names);
        }
    }

    public List<LearntName> all() {
        return database.sql(NAMES + " order by l.key, l.id").query(LearntNameStore::name).list();
    }

    /**
     * The names that hold words.
     *
     * @param words without marks and capitals; empty for all
     */
    public Found page(String words, int size, int skipped) {
        return database.sql(
                        NAMES
                                + """
                                     and position(:words in l.key) > 0
                                   order by l.key, l.id
                                   limit :size
                                  offset :skipped
                                  """)
                .param("words", words)
                .param("size", size)
                .param("skipped", skipped)
                .query(LearntNameStore::found);
    }

    public Optional<LearntName> find(LearntNameId id) {
        return database.sql(NAMES + " and l.id = :id")
                .param("id", id.value())
                .query(LearntNameStore::name)
                .optional();
    }

    /** By its words as they are compared. */
    public Optional<LearntName> find(String key) {
        return database.sql(NAMES + " and l.key = :key")
                .param("key", key)
                .query(LearntNameStore::name)
                .optional();
    }

    public void add(LearntName name, PersonId by, Instant at) {
        database.sql(
                        """
                        insert into plan.learnt_name (id, key, words, targets, plan_id, learnt_by,
                               learnt_at, version)
                        values (:id, :key, :words, :targets, :plan, :by, :at, 1)
                        """)
                .param("id", name.id().value())
                .param("key", name.key())
                .param("words", name.words())
                .param("targets", targets(name))
                .param("plan", name.plan().value())
                .param("by", by.value())
                .param("at", Columns.at(at))
                .update();
    }

    /** Whom it means now; false where it is not in this version any more. */
    public boolean change(LearntName name) {
        return database.sql(
                                """
                                update plan.learnt_name
                                   set targets = :targets, plan_id = :plan, version = version + 1
                                 where id = :id
                                   and version = :version
                                   and forgotten_at is null
                                """)
                        .param("id", name.id().value())
                        .param("targets", targets(name))
                        .param("plan", name.plan().value())
                        .param("version", name.version())
                        .update()
                > 0;
    }

    /** Forgets it; false where it is forgotten already. */
    public boolean forget(LearntNameId id, Instant at) {
        return database.sql(
                                """
                                update plan.learnt_name
                                   set forgotten_at = :at, version = version + 1
                                 where id = :id
                                   and forgotten_at is null
                                """)
                        .param("id", id.value())
                        .param("at", Columns.at(at))
                        .update()
                > 0;
    }

    private static String[] targets(LearntName name) {
        return Columns.array(name.targets().stream().map(AssigneeKey::of).toList());
    }

    private static Found found(ResultSet row) throws SQLException {
        List<LearntName> names = new ArrayList<>();
        long total = 0;
        while (row.next()) {
            total = row.getLong("total");
            names.add(name(row, names.size()));
        }
        return new Found(names, total);
    }

    private static LearntName name(ResultSet row, int number) throws SQLException {
        return new LearntName(
                Columns.key(row, "id", LearntNameId::new),
                row.getString("words"),
                Columns.texts(row, "targets").stream()
                        .flatMap(each -> AssigneeKey.read(each).stream())
                        .toList(),
                Columns.key(row, "plan_id", PlanId::new),
                row.getObject("year", Integer.class),
                row.getInt("version"));
    }
}
