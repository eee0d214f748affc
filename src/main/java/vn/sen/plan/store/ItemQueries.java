package vn.sen.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import vn.sen.plan.domain.Kin;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;

/** All rows of a plan with their parts, in one statement however many they are. */
@Component
public class ItemQueries {

    private static final String ITEMS =
            """
            select i.id, i.plan_id, i.position, i.section, i.no, i.content, i.timing_text,
                   i.outputs, i.activities, i.notes, i.dropped, i.split_from,
                   i.merged_into, i.version,
                   p.part_roles, p.part_words, p.part_functions, p.part_units, p.part_held,
                   p.part_people
              from plan.item i
             cross join lateral (
                   select coalesce(array_agg(p.role order by p.position), '{}') as part_roles,
                          coalesce(array_agg(p.words order by p.position), '{}') as part_words,
                          coalesce(array_agg(p.function order by p.position), '{}')
                              as part_functions,
                          coalesce(array_agg(p.unit_id order by p.position), '{}') as part_units,
                          coalesce(array_agg(p.held_role order by p.position), '{}')
                              as part_held,
                          coalesce(array_agg(p.person_id order by p.position), '{}')
                              as part_people
                     from plan.part p
                    where p.agency_id = i.agency_id
                      and p.item_id = i.id) p
            """;

    private final JdbcClient database;

    ItemQueries(JdbcClient database) {
        this.database = database;
    }

    /** The rows in the plan's order, also those that were left out. */
    public List<Item> ofPlan(PlanId plan) {
        return ofPlans(List.of(plan));
    }

    /** The rows of some plans, each plan's in its order. */
    public List<Item> ofPlans(List<PlanId> plans) {
        return database.sql(
                        ITEMS
                                + " where i.plan_id = any(:plans) "
                                + " order by array_position(:plans, i.plan_id), i.position, i.id")
                .param("plans", Columns.keys(plans))
                .query(ItemQueries::item)
                .list();
    }

    /** One row, read only. */
    public Optional<Item> find(ItemId item) {
        return database.sql(ITEMS + " where i.id = :key")
                .param("key", item.value())
                .query(ItemQueries::item)
                .optional();
    }

    /** Some rows, read only. */
    public List<Item> findAll(Collection<ItemId> items) {
        return database.sql(ITEMS + " where i.id = any(:keys)")
                .param("keys", items.stream().map(ItemId::value).toArray(UUID[]::new))
                .query(ItemQueries::item)
                .list();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
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
                Columns.key(row, "id", ItemId::new),
                Columns.key(row, "plan_id", PlanId::new),
                row.getInt("position"),
                text,
                row.getBoolean("dropped"),
                new Kin(
                        Columns.keyOrNull(row, "split_from", ItemId::new),
                        Columns.keyOrNull(row, "merged_into", ItemId::new)),
                parts(row),
                row.getInt("version"));
    }

    static List<Part> parts(ResultSet row) throws SQLException {
        String[] roles = (String[]) row.getArray("part_roles").getArray();
        String[] words = (String[]) row.getArray("part_words").getArray();
        String[] functions = (String[]) row.getArray("part_functions").getArray();
        UUID[] units = (UUID[]) row.getArray("part_units").getArray();
        String[] held = (String[]) row.getArray("part_held").getArray();
        UUID[] people = (UUID[]) row.getArray("part_people").getArray();
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < roles.length; part++) {
            parts.add(
                    new Part(
                            PartRole.valueOf(roles[part]),
                            words[part],
                            PartFunction.valueOf(functions[part]),
                            units[part] == null ? null : new UnitId(units[part]),
                            held[part] == null ? null : Role.valueOf(held[part]),
                            people[part] == null ? null : new PersonId(people[part])));
        }
        return parts;
    }
}
