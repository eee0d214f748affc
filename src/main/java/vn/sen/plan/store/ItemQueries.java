package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.ItemId;
import vn.sen.plan.PartRole;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/** All rows of a plan with their parts, in two statements however many they are. */
@Component
public class ItemQueries {

    private final JdbcClient database;

    ItemQueries(JdbcClient database) {
        this.database = database;
    }

    /** The rows in the plan's order, also those that were left out. */
    public List<Item> ofPlan(PlanId plan) {
        Map<UUID, List<Part>> parts = partsOfPlan(plan);
        return database.sql(
                        """
                        select i.id, i.plan_id, i.position, i.section, i.no, i.content,
                               i.timing_text, i.outputs, i.activities, i.notes, i.dropped, i.version
                          from plan.item i
                         where i.plan_id = :plan
                         order by i.position, i.id
                        """)
                .param("plan", plan.value())
                .query((row, number) -> item(row, parts))
                .list();
    }

    private Map<UUID, List<Part>> partsOfPlan(PlanId plan) {
        Map<UUID, List<Part>> parts = new HashMap<>();
        database.sql(
                        """
                        select p.item_id, p.role, p.words, p.function, p.unit_id, p.held_role,
                               p.person_id
                          from plan.item i
                          join plan.part p
                            on p.agency_id = i.agency_id
                           and p.item_id = i.id
                         where i.plan_id = :plan
                         order by p.item_id, p.position
                        """)
                .param("plan", plan.value())
                .query(
                        row -> {
                            parts.computeIfAbsent(
                                            row.getObject("item_id", UUID.class),
                                            item -> new ArrayList<>())
                                    .add(part(row));
                        });
        return parts;
    }

    private static Item item(ResultSet row, Map<UUID, List<Part>> parts) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        ItemText text =
                new ItemText(
                        row.getString("section"),
                        row.getString("no"),
                        row.getString("content"),
                        row.getString("timing_text"),
                        Columns.texts(row, "outputs"),
                        Columns.texts(row, "activities"),
                        Columns.texts(row, "notes"));
        return new Item(
                new ItemId(id),
                Columns.key(row, "plan_id", PlanId::new),
                row.getInt("position"),
                text,
                row.getBoolean("dropped"),
                parts.getOrDefault(id, List.of()),
                row.getInt("version"));
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                PartRole.valueOf(row.getString("role")),
                row.getString("words"),
                PartFunction.valueOf(row.getString("function")),
                Columns.keyOrNull(row, "unit_id", UnitId::new),
                Columns.constant(row, "held_role", Role.class),
                Columns.keyOrNull(row, "person_id", PersonId::new));
    }
}
