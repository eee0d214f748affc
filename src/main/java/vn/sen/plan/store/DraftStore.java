package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DoubtId;
import vn.sen.plan.domain.Provenance;

/** What is kept of a draft beside its values: where they stood, what is doubtful. */
@Component
public class DraftStore {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    DraftStore(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    public void keepProvenance(PlanId plan, List<Provenance> values) {
        SqlParameterSource[] rows = new SqlParameterSource[values.size()];
        for (int number = 0; number < rows.length; number++) {
            Provenance each = values.get(number);
            rows[number] =
                    new MapSqlParameterSource()
                            .addValue("plan", plan.value())
                            .addValue("number", number)
                            .addValue("item", key(each.item()))
                            .addValue("value", each.value())
                            .addValue("place", each.place())
                            .addValue("words", each.words())
                            .addValue("confidence", each.confidence());
        }
        batches.batchUpdate(
                """
                insert into plan.provenance (plan_id, number, item_id, value, place, words,
                       confidence)
                values (:plan, :number, :item, :value, :place, :words, :confidence)
                """,
                rows);
    }

    /**
     * What is noted of a draft.
     *
     * @param stood where its values stood in the document, in the document's order
     * @param doubts all that were raised, settled or not
     */
    public record Notes(List<Provenance> stood, List<Doubt> doubts) {}

    public Notes notes(PlanId plan) {
        List<Provenance> stood = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        database.sql(
                        """
                        select p.number, null::uuid as id, p.item_id, p.value, p.words, p.place,
                               p.confidence, null as key, null as settlement
                          from plan.provenance p
                         where p.plan_id = :plan
                         union all
                        select null, d.id, d.item_id, d.value, d.words, null, null, d.key,
                               d.settlement
                          from plan.doubt d
                         where d.plan_id = :plan
                         order by number, id
                        """)
                .param("plan", plan.value())
                .query(
                        row -> {
                            if (row.getString("key") == null) {
                                stood.add(provenance(row));
                            } else {
                                doubts.add(doubt(plan, row));
                            }
                        });
        return new Notes(stood, doubts);
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(
                Columns.keyOrNull(row, "item_id", ItemId::new),
                row.getString("value"),
                row.getString("place"),
                row.getString("words"),
                row.getDouble("confidence"));
    }

    private static Doubt doubt(PlanId plan, ResultSet row) throws SQLException {
        return new Doubt(
                Columns.key(row, "id", DoubtId::new),
                plan,
                Columns.keyOrNull(row, "item_id", ItemId::new),
                row.getString("value"),
                row.getString("key"),
                row.getString("words"),
                Columns.constant(row, "settlement", Doubt.Settlement.class));
    }

    /** Notes of a row made later which words of the document it was made of. */
    public void noteOrigin(PlanId plan, ItemId row, String value, String words) {
        database.sql(
                        """
                        insert into plan.provenance (plan_id, number, item_id, value, place, words,
                               confidence)
                        select :plan, coalesce(max(p.number), -1) + 1, :item, :value,
                               coalesce(max(p.place)
                                   filter (where (p.value like 'duties.%' or p.value = 'unread')
                                             and position(:words in p.words) > 0), ''),
                               :words, 1
                          from plan.provenance p
                         where p.plan_id = :plan
                        """)
                .param("plan", plan.value())
                .param("item", row.value())
                .param("value", value)
                .param("words", words)
                .update();
    }

    public void keepDoubts(List<Doubt> doubts) {
        batches.batchUpdate(
                """
                insert into plan.doubt (id, plan_id, item_id, value, key, words)
                values (:id, :plan, :item, :value, :key, :words)
                """,
                doubts.stream().map(DraftStore::doubt).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource doubt(Doubt doubt) {
        return new MapSqlParameterSource()
                .addValue("id", doubt.id().value())
                .addValue("plan", doubt.plan().value())
                .addValue("item", key(doubt.item()))
                .addValue("value", doubt.value())
                .addValue("key", doubt.key())
                .addValue("words", doubt.words());
    }

    /** Settles a doubt; one that is settled stays as it is. */
    public boolean settle(DoubtId doubt, Doubt.Settlement how, PersonId by, Instant at) {
        return database.sql(
                                """
                                update plan.doubt
                                   set settlement = :how, settled_by = :by, settled_at = :at
                                 where id = :id
                                   and settlement is null
                                """)
                        .param("id", doubt.value())
                        .param("how", how.name())
                        .param("by", by.value())
                        .param("at", Columns.at(at))
                        .update()
                > 0;
    }

    private static java.util.@Nullable UUID key(@Nullable ItemId item) {
        return item == null ? null : item.value();
    }
}
