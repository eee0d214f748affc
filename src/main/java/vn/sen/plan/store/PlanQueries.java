package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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

    /** All plans but the drafts given up, with their tasks as they stand, the last year's first. */
    public List<PlanLine> all(LocalDate today) {
        return lines("p.state <> 'DISCARDED'", today);
    }

    /** The drafts given up, the last one first. */
    public List<PlanLine> discarded(LocalDate today) {
        return lines("p.state = 'DISCARDED'", today);
    }

    private List<PlanLine> lines(String which, LocalDate today) {
        return database.sql(
                        """
                        select p.id, p.state, p.year, p.title, p.series, p.number, p.symbol, p.issued_on,
                               (select count(*)
                                  from plan.item i
                                 where i.agency_id = p.agency_id
                                   and i.plan_id = p.id
                                   and not i.dropped) as rows,
                               t.done, t.late, t.open
                          from plan.plan p
                         cross join lateral (
                               select count(*) filter (where t.state = 'ACCEPTED') as done,
                                      count(*) filter (where t.due < :today and t.state
                                          in ('OPEN', 'IN_PROGRESS', 'RETURNED')) as late,
                                      count(*) filter (where t.state
                                          not in ('ACCEPTED', 'CANCELLED')) as open
                                 from plan.task t
                                where t.agency_id = p.agency_id
                                  and t.plan_id = p.id) t
                         where\s"""
                                + which
                                + " order by p.year desc nulls first, p.id desc")
                .param("today", today)
                .query(PlanQueries::line)
                .list();
    }

    private static PlanLine line(ResultSet row, int number) throws SQLException {
        return new PlanLine(
                Columns.key(row, "id", PlanId::new),
                PlanState.valueOf(row.getString("state")),
                row.getObject("year", Integer.class),
                row.getString("title"),
                row.getString("series"),
                row.getString("number"),
                row.getString("symbol"),
                Columns.day(row, "issued_on"),
                row.getInt("rows"),
                new PlanLine.Tally(row.getInt("done"), row.getInt("late"), row.getInt("open")));
    }
}
