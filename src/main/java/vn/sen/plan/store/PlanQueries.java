package vn.sen.plan.store;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.PlanState;

/** Plans as lists show them. */
@Component
public class PlanQueries {

    private final JdbcClient database;

    PlanQueries(JdbcClient database) {
        this.database = database;
    }

    /** Holds a plan until the transaction ends; false where there is none. */
    public boolean lock(PlanId plan) {
        return database.sql("select p.id from plan.plan p where p.id = :plan for update")
                .param("plan", plan.value())
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** All plans but the drafts given up, the last year's first. */
    public List<PlanLine> all() {
        return database.sql(
                        """
                        select p.id, p.state, p.year, p.title, p.number, p.symbol, p.issued_on,
                               p.approved_on,
                               (select count(*)
                                  from plan.item i
                                 where i.agency_id = p.agency_id
                                   and i.plan_id = p.id
                                   and not i.dropped) as rows
                          from plan.plan p
                         where p.state <> 'DISCARDED'
                         order by p.year desc nulls first, p.id desc
                        """)
                .query(
                        (row, number) ->
                                new PlanLine(
                                        Columns.key(row, "id", PlanId::new),
                                        PlanState.valueOf(row.getString("state")),
                                        row.getObject("year", Integer.class),
                                        row.getString("title"),
                                        row.getString("number"),
                                        row.getString("symbol"),
                                        Columns.day(row, "issued_on"),
                                        row.getInt("rows")))
                .list();
    }
}
