package vn.sen.plan.store;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
                   c.amount, c.amount_max, c.unit, c.waits_for
              from plan.clause c
              join plan.plan p
                on p.agency_id = c.agency_id
               and p.id = c.plan_id
               and p.submission = c.submission
            """;
    private static final String OCCURRENCES =
            """
            select o.id, o.clause_id, o.opens, o.due, o.quotation, o.steps, o.result
              from plan.occurrence o
              join plan.clause c
                on c.agency_id = o.agency_id
               and c.id = o.clause_id
              join plan.plan p
                on p.agency_id = c.agency_id
               and p.id = c.plan_id
               and p.submission = c.submission
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
        return find("c.plan_id = :key", plan.value());
    }

    public List<FrozenClause> ofItem(ItemId item) {
        return find("c.item_id = :key", item.value());
    }

    /** The clauses that are counted from a row. */
    public List<FrozenClause> waitingFor(ItemId item) {
        return find("c.waits_for = :key", item.value());
    }

    public Optional<FrozenClause> find(ClauseId clause) {
        return find("c.id = :key", clause.value()).stream().findFirst();
    }

    private List<FrozenClause> find(String which, UUID key) {
        Map<UUID, Days> days = new HashMap<>();
        database.sql(OCCURRENCES + " where " + which + " order by o.clause_id, o.number")
                .param("key", key)
                .query(
                        row -> {
                            days.computeIfAbsent(
                                            row.getObject("clause_id", UUID.class),
                                            clause -> new Days())
                                    .add(row);
                        });
        return database.sql(CLAUSES + " where " + which + " order by c.item_id, c.position")
                .param("key", key)
                .query((row, number) -> clause(row, days))
                .list();
    }

    /** The occurrences of one clause with their keys. */
    private static final class Days {
        private final List<OccurrenceId> keys = new ArrayList<>();
        private final List<Occurrence> occurrences = new ArrayList<>();

        void add(ResultSet row) throws SQLException {
            keys.add(Columns.key(row, "id", OccurrenceId::new));
            occurrences.add(
                    new Occurrence(
                            Columns.day(row, "opens"),
                            row.getObject("due", java.time.LocalDate.class),
                            new Because(
                                    row.getString("quotation"),
                                    Columns.texts(row, "steps"),
                                    row.getString("result"))));
        }
    }

    private static FrozenClause clause(ResultSet row, Map<UUID, Days> all) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Days days = all.getOrDefault(id, new Days());
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
                        days.occurrences);
        return new FrozenClause(
                new ClauseId(id),
                Columns.key(row, "plan_id", PlanId::new),
                Columns.key(row, "item_id", ItemId::new),
                row.getInt("position"),
                clause,
                days.keys);
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
