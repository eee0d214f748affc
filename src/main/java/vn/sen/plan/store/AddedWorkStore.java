package vn.sen.plan.store;

import java.sql.Types;
import java.util.Optional;
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
     * A place for added work.
     *
     * @param row the row that was asked for, else the plan's own; null while there is none
     * @param clause null while nothing was added to the row
     */
    public record Place(PlanState plan, @Nullable ItemId row, @Nullable ClauseId clause) {}

    /** The place, in one statement; none where there is no such plan. */
    public Optional<Place> place(PlanId plan, @Nullable ItemId row) {
        return database.sql(
                        """
                        select p.state, coalesce(:row, r.item_id) as item_id, c.id as clause_id
                          from plan.plan p
                          left join plan.added_row r
                            on r.agency_id = p.agency_id
                           and r.plan_id = p.id
                          left join plan.clause c
                            on c.agency_id = p.agency_id
                           and c.item_id = coalesce(:row, r.item_id)
                           and c.treatment = 'ADDED'
                         where p.id = :plan
                        """)
                .param("plan", plan.value())
                .param("row", row == null ? null : row.value(), Types.OTHER)
                .query(
                        (found, number) ->
                                new Place(
                                        PlanState.valueOf(found.getString("state")),
                                        Columns.keyOrNull(found, "item_id", ItemId::new),
                                        Columns.keyOrNull(found, "clause_id", ClauseId::new)))
                .optional();
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

    /** Opens a row for added work; the plan is held. */
    public ClauseId keepClause(PlanId plan, ItemId row) {
        ClauseId clause = ClauseId.next();
        database.sql(
                        """
                        insert into plan.clause (id, plan_id, submission, item_id, position, origin,
                               kind, treatment, text, at_least)
                        select :id, p.id, p.submission, :row, 0, 'TIMING',
                               'EVENT', 'ADDED', '', false
                          from plan.plan p
                         where p.id = :plan
                        """)
                .param("id", clause.value())
                .param("plan", plan.value())
                .param("row", row.value())
                .update();
        return clause;
    }
}
