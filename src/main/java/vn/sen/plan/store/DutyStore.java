package vn.sen.plan.store;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Duty;

/** What plans lay upon units in their part on organisation. */
@Component
public class DutyStore {

    private final JdbcClient database;
    private final NamedParameterJdbcTemplate batches;

    DutyStore(JdbcClient database, NamedParameterJdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /** Writes them in the place of those that were there. */
    public void keep(PlanId plan, List<Duty> duties) {
        database.sql("update plan.duty set items = '{}' where plan_id = :plan")
                .param("plan", plan.value())
                .update();
        SqlParameterSource[] rows = new SqlParameterSource[duties.size()];
        for (int position = 0; position < rows.length; position++) {
            rows[position] =
                    new MapSqlParameterSource()
                            .addValue("plan", plan.value())
                            .addValue("position", position)
                            .addValue("unit", duties.get(position).unitName())
                            .addValue("items", Columns.array(duties.get(position).items()));
        }
        batches.batchUpdate(
                """
                insert into plan.duty (plan_id, position, unit_name, items)
                values (:plan, :position, :unit, :items)
                    on conflict (agency_id, plan_id, position)
                    do update set unit_name = excluded.unit_name, items = excluded.items
                """,
                rows);
    }

    public List<Duty> ofPlan(PlanId plan) {
        return database.sql(
                        """
                        select d.unit_name, d.items
                          from plan.duty d
                         where d.plan_id = :plan
                           and cardinality(d.items) > 0
                         order by d.position
                        """)
                .param("plan", plan.value())
                .query(
                        (row, number) ->
                                new Duty(row.getString("unit_name"), Columns.texts(row, "items")))
                .list();
    }
}
