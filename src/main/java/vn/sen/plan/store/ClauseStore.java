package vn.sen.plan.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.calendar.Because;
import vn.sen.calendar.Direction;
import vn.sen.calendar.Distance;
import vn.sen.calendar.DurationUnit;
import vn.sen.calendar.Kind;
import vn.sen.calendar.Occurrence;
import vn.sen.calendar.Words;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.ClauseOrigin;
import vn.sen.plan.domain.Counted;
import vn.sen.plan.domain.FrozenClause;
import vn.sen.plan.domain.OccurrenceId;
import vn.sen.plan.domain.RowClause;
import vn.sen.plan.domain.Treatment;

/** The clauses of handed-in plans with their occurrences; of each plan, those handed in last. */
@Component
public class ClauseStore {

    private static final String CLAUSES =
            """
            select c.id, c.plan_id, c.item_id, c.position, c.origin, c.kind, c.treatment,
                   c.text, c.subject, c.condition, c.at_least, c.event, c.direction,
                   c.amount, c.amount_max, c.unit, c.waits_for,
                   o.id as occurrence_id, o.opens, o.due, o.quotation, o.steps, o.result
              from plan.clause c
              join plan.plan p
                on p.agency_id = c.agency_id
               and p.id = c.plan_id
               and p.submission = c.submission
               and c.treatment <> 'ADDED'
              left join plan.occurrence o
                on o.agency_id = c.agency_id
               and o.clause_id = c.id
            """;

    /** Not one whose words an amendment changed. */
    private static final String CURRENT =
            """
             and not exists (select
                               from plan.retired_clause r
                              where r.agency_id = c.agency_id
                                and r.clause_id = c.id)
            """;

    private final JdbcClient database;
    private final ClauseWriter writer;

    ClauseStore(JdbcClient database, ClauseWriter writer) {
        this.database = database;
        this.writer = writer;
    }

    public void keep(List<FrozenClause> clauses, int submission) {
        writer.write(clauses, submission);
    }

    public List<FrozenClause> ofPlan(PlanId plan) {
        return ofPlans(List.of(plan));
    }

    public List<FrozenClause> ofPlans(List<PlanId> plans) {
        return find("c.plan_id = any(:key)" + CURRENT, Columns.keys(plans));
    }

    public List<FrozenClause> ofItem(ItemId item) {
        return find("c.item_id = :key" + CURRENT, item.value());
    }

    /** The clauses that are counted from a row. */
    public List<FrozenClause> waitingFor(ItemId item) {
        return find("c.waits_for = :key" + CURRENT, item.value());
    }

    /** Keeps clauses that are no longer the plan's; the work that they made points to them. */
    public void retire(List<FrozenClause> clauses, AmendmentId amendment) {
        for (FrozenClause each : clauses) {
            database.sql(
                            """
                            insert into plan.retired_clause (clause_id, amendment_id)
                            values (:clause, :amendment)
                            """)
                    .param("clause", each.id().value())
                    .param("amendment", amendment.value())
                    .update();
        }
    }

    /** A clause, also one that an amendment has changed since. */
    public Optional<FrozenClause> find(ClauseId clause) {
        return find("c.id = :key", clause.value()).stream().findFirst();
    }

    /** A clause with many occurrences comes in as many lines, one behind the other. */
    private List<FrozenClause> find(String which, Object key) {
        Map<ClauseId, Gathered> found = new LinkedHashMap<>();
        database.sql(CLAUSES + " where " + which + " order by c.item_id, c.position, o.number")
                .param("key", key)
                .query(
                        row -> {
                            ClauseId clause = Columns.key(row, "id", ClauseId::new);
                            Gathered gathered = found.get(clause);
                            if (gathered == null) {
                                gathered = new Gathered(clause(clause, row));
                                found.put(clause, gathered);
                            }
                            gathered.add(row);
                        });
        return found.values().stream().map(Gathered::whole).toList();
    }

    /** A clause whose occurrences come in. */
    private static final class Gathered {

        private final FrozenClause bare;
        private final List<OccurrenceId> keys = new ArrayList<>();
        private final List<Occurrence> occurrences = new ArrayList<>();

        Gathered(FrozenClause bare) {
            this.bare = bare;
        }

        void add(ResultSet row) throws SQLException {
            OccurrenceId key = Columns.keyOrNull(row, "occurrence_id", OccurrenceId::new);
            if (key != null) {
                keys.add(key);
                occurrences.add(occurrence(row));
            }
        }

        FrozenClause whole() {
            return bare.on(keys, occurrences);
        }
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        return new Occurrence(
                Columns.day(row, "opens"),
                row.getObject("due", LocalDate.class),
                new Because(
                        row.getString("quotation"),
                        Columns.texts(row, "steps"),
                        row.getString("result")));
    }

    private static FrozenClause clause(ClauseId id, ResultSet row) throws SQLException {
        RowClause clause =
                new RowClause(
                        ClauseOrigin.valueOf(row.getString("origin")),
                        Kind.valueOf(row.getString("kind")),
                        Treatment.valueOf(row.getString("treatment")),
                        new Words(
                                row.getString("text"),
                                row.getString("subject"),
                                row.getString("condition")),
                        row.getBoolean("at_least"),
                        counted(row),
                        Columns.keyOrNull(row, "waits_for", ItemId::new),
                        List.of());
        return new FrozenClause(
                id,
                Columns.key(row, "plan_id", PlanId::new),
                Columns.key(row, "item_id", ItemId::new),
                row.getInt("position"),
                clause,
                List.of());
    }

    private static @Nullable Counted counted(ResultSet row) throws SQLException {
        Direction direction = Columns.constant(row, "direction", Direction.class);
        return direction == null
                ? null
                : new Counted(row.getString("event"), direction, distance(row));
    }

    private static @Nullable Distance distance(ResultSet row) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        DurationUnit unit = Columns.constant(row, "unit", DurationUnit.class);
        return amount == null || unit == null
                ? null
                : new Distance(amount, row.getBigDecimal("amount_max"), unit);
    }
}
