package vn.sen.seeing.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.seeing.SavedFilter;

/** The filters and columns that people keep. */
@Component
public class ListMemory {

    private static final String FILTERS =
            """
            select f.id, f.list, f.name, f.query, f.shared,
                   f.person_id = :person as own,
                   f.opens and f.person_id = :person as opens
              from seeing.saved_filter f
             where f.active
               and (f.shared or f.person_id = :person)
            """;

    private final JdbcClient database;

    ListMemory(JdbcClient database) {
        this.database = database;
    }

    /**
     * What somebody sees of a list.
     *
     * @param columns empty for one who has not chosen
     */
    public record Remembered(List<String> columns, List<SavedFilter> filters) {

        public Remembered {
            columns = List.copyOf(columns);
            filters = List.copyOf(filters);
        }
    }

    /** One statement for the columns and the filters of a list. */
    public Remembered of(String list, PersonId person) {
        return database.sql(
                        """
                        select c.columns, f.*
                          from (select :person as person_id) who
                          left join seeing.chosen_columns c
                            on c.person_id = who.person_id
                           and c.list = :list
                          left join (%s) f
                            on f.list = :list
                         order by f.shared, f.name, f.id
                        """
                                .formatted(FILTERS))
                .param("person", person.value())
                .param("list", list)
                .query(ListMemory::remembered);
    }

    /** All that somebody can use, of every list. */
    public List<SavedFilter> all(PersonId person) {
        return database.sql(FILTERS + " order by f.list, f.shared, f.name, f.id")
                .param("person", person.value())
                .query((row, number) -> filter(row))
                .list();
    }

    public void add(SavedFilter filter, PersonId person, Instant at) {
        if (filter.opens()) {
            openWithNone(filter.list(), person);
        }
        database.sql(
                        """
                        insert into seeing.saved_filter
                               (id, person_id, list, name, query, shared, opens, active, kept_at)
                        values (:id, :person, :list, :name, :query, :shared, :opens, true, :at)
                        """)
                .param("id", filter.id())
                .param("person", person.value())
                .param("list", filter.list())
                .param("name", filter.name())
                .param("query", filter.query())
                .param("shared", filter.shared())
                .param("opens", filter.opens())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void openWithNone(String list, PersonId person) {
        database.sql(
                        """
                        update seeing.saved_filter f
                           set opens = false
                         where f.list = :list
                           and f.person_id = :person
                           and f.opens
                        """)
                .param("list", list)
                .param("person", person.value())
                .update();
    }

    /** Puts a filter away; false where it is not this person's. */
    public boolean putAway(UUID id, PersonId person) {
        return database.sql(
                                """
                                update seeing.saved_filter f
                                   set active = false
                                 where f.id = :id
                                   and f.person_id = :person
                                   and f.active
                                """)
                        .param("id", id)
                        .param("person", person.value())
                        .update()
                == 1;
    }

    public void choose(String list, PersonId person, List<String> columns) {
        database.sql(
                        """
                        insert into seeing.chosen_columns (person_id, list, columns)
                        values (:person, :list, :columns)
                            on conflict (agency_id, person_id, list) do update
                           set columns = excluded.columns
                        """)
                .param("person", person.value())
                .param("list", list)
                .param("columns", columns.toArray(String[]::new))
                .update();
    }

    private static Remembered remembered(ResultSet row) throws SQLException {
        List<String> columns = List.of();
        List<SavedFilter> filters = new ArrayList<>();
        while (row.next()) {
            Array chosen = row.getArray("columns");
            columns = chosen == null ? List.of() : List.of((String[]) chosen.getArray());
            if (row.getObject("id") != null) {
                filters.add(filter(row));
            }
        }
        return new Remembered(columns, filters);
    }

    private static SavedFilter filter(ResultSet row) throws SQLException {
        return new SavedFilter(
                row.getObject("id", UUID.class),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("shared"),
                row.getBoolean("own"),
                row.getBoolean("opens"));
    }
}
