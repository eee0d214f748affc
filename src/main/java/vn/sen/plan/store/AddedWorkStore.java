package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.ClauseId;
import vn.sen.plan.domain.PlanState;

/** Where in a plan the work hangs that comes up during its year. */
@Component
public class AddedWorkStore {

    private final JdbcClient database;

    AddedWorkStore(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where work is to hang.
     *
     * @param row null for the plan's own row of such work
     */
    public record Where(PlanId plan, @Nullable ItemId row) {}

    /**
     * A place for added work.
     *
     * @param row the row that was asked for, else the plan's own; null while there is none
     * @param clause null while nothing was added to the row
     */
    public record Place(PlanState plan, @Nullable ItemId row, @Nullable ClauseId clause) {}

    /** The places that there are, in one statement; none for a plan that there is not. */
    public Map<Where, Place> places(Collection<Where> wanted) {
        Map<Where, Place> places = new HashMap<>();
        database.sql(
                        """
                        select p.id as plan_id, w.row_id, p.state,
                               coalesce(w.row_id, r.item_id) as item_id, c.id as clause_id
                          from unnest(:plans::uuid[], :rows::uuid[]) as w (plan_id, row_id)
                          join plan.plan p
                            on p.id = w.plan_id
                          left join plan.added_row r
                            on r.agency_id = p.agency_id
                           and r.plan_id = p.id
                          left join plan.clause c
                            on c.agency_id = p.agency_id
                           and c.item_id = coalesce(w.row_id, r.item_id)
                           and c.treatment = 'ADDED'
                        """)
                .param(
                        "plans",
                        wanted.stream().map(each -> each.plan().value()).toArray(UUID[]::new))
                .param("rows", wanted.stream().map(AddedWorkStore::row).toArray(UUID[]::new))
                .query(
                        found -> {
                            places.put(
                                    new Where(
                                            Columns.key(found, "plan_id", PlanId::new),
                                            Columns.keyOrNull(found, "row_id", ItemId::new)),
                                    place(found));
                        });
        return places;
    }

    private static @Nullable UUID row(Where where) {
        return where.row() == null ? null : where.row().value();
    }

    private static Place place(ResultSet found) throws SQLException {
        return new Place(
                PlanState.valueOf(found.getString("state")),
                Columns.keyOrNull(found, "item_id", ItemId::new),
                Columns.keyOrNull(found, "clause_id", ClauseId::new));
    }

    /** Makes a row the plan's own for added work; the plan is held. */
    public void keepRow(PlanId plan, ItemId row) {
        database.sql("insert into plan.added_row (plan_id, item_id) values (:plan, :row)")
                .param("plan", plan.value())
                .param("row", row.value())
                .update();
    }

    /** The place behind all rows of the plan. */
    public int end(PlanId plan) {
        return database.sql(
                        """
                        select coalesce(max(i.position), 0) + 1
                          from plan.item i
                         where i.plan_id = :plan
                        """)
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /** Opens rows for added work; their plans are held. */
    public Map<ItemId, ClauseId> keepClauses(Map<ItemId, PlanId> rows) {
        Map<ItemId, ClauseId> clauses = new LinkedHashMap<>();
        rows.keySet().forEach(row -> clauses.put(row, ClauseId.next()));
        database.sql(
                        """
                        insert into plan.clause (id, plan_id, submission, item_id, position, origin,
                               kind, treatment, text, at_least)
                        select w.id, p.id, p.submission, w.item_id, 0, 'TIMING',
                               'EVENT', 'ADDED', '', false
                          from unnest(:ids::uuid[], :plans::uuid[], :rows::uuid[])
                            as w (id, plan_id, item_id)
                          join plan.plan p
                            on p.id = w.plan_id
                        """)
                .param("ids", clauses.values().stream().map(ClauseId::value).toArray(UUID[]::new))
                .param(
                        "plans",
                        clauses.keySet().stream()
                                .map(row -> Objects.requireNonNull(rows.get(row)).value())
                                .toArray(UUID[]::new))
                .param("rows", clauses.keySet().stream().map(ItemId::value).toArray(UUID[]::new))
                .update();
        return clauses;
    }
}
