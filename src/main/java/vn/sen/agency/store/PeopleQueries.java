package vn.sen.agency.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.PersonView;

/** People with the roles they hold on a day. */
@Component
public class PeopleQueries {

    private static final String WITH_ROLES =
            """
            select p.id, p.name, p.unit_id,
                   array_agg(distinct h.role) filter (where h.role is not null) as roles
              from agency.person p
              left join agency.role_holding h
                on h.agency_id = p.agency_id
               and h.person_id = p.id
               and h.from_day <= :day
               and (h.to_day is null or h.to_day >= :day)
             where p.active
            """;

    private static final String IN_ORDER =
            """

             group by p.agency_id, p.id
             order by p.sort_key, p.id
            """;

    private final JdbcClient database;

    PeopleQueries(JdbcClient database) {
        this.database = database;
    }

    /** The people who work here now, by given name. */
    public List<PersonView> people(LocalDate day) {
        return database.sql(WITH_ROLES + IN_ORDER)
                .param("day", day)
                .query(PeopleQueries::person)
                .list();
    }

    public List<PersonView> holding(Role role, LocalDate day) {
        return database.sql(WITH_ROLES + IN_ORDER.replaceFirst("order", havingRole() + "order"))
                .param("day", day)
                .param("role", role.name())
                .query(PeopleQueries::person)
                .list();
    }

    /** The heads of units, by unit. */
    public List<PersonView> headsOf(UnitId unit, LocalDate day) {
        return database.sql(
                        WITH_ROLES
                                + """
                                   and exists (select
                                                 from agency.role_holding u
                                                where u.agency_id = p.agency_id
                                                  and u.person_id = p.id
                                                  and u.role = 'UNIT_HEAD'
                                                  and u.unit_id = :unit
                                                  and u.from_day <= :day
                                                  and (u.to_day is null or u.to_day >= :day))
                                """
                                + IN_ORDER)
                .param("day", day)
                .param("unit", unit.value())
                .query(PeopleQueries::person)
                .list();
    }

    /** Names, also of those who have left. */
    public Map<PersonId, String> names(Collection<PersonId> people) {
        Map<PersonId, String> names = new HashMap<>();
        if (!people.isEmpty()) {
            database.sql("select p.id, p.name from agency.person p where p.id in (:ids)")
                    .param("ids", people.stream().map(PersonId::value).toList())
                    .query(
                            row -> {
                                names.put(
                                        new PersonId(row.getObject("id", UUID.class)),
                                        row.getString("name"));
                            });
        }
        return names;
    }

    /** The units of those among some people who work here: their own, and those of their roles. */
    public Map<PersonId, Set<UnitId>> unitsOf(Collection<PersonId> people, LocalDate day) {
        Map<PersonId, Set<UnitId>> units = new HashMap<>();
        database.sql(
                        """
                        select p.id,
                               array_agg(distinct h.unit_id) filter (where h.unit_id is not null)
                                   || p.unit_id as units
                          from agency.person p
                          left join agency.role_holding h
                            on h.agency_id = p.agency_id
                           and h.person_id = p.id
                           and h.from_day <= :day
                           and (h.to_day is null or h.to_day >= :day)
                         where p.active
                           and p.id = any(:people)
                         group by p.agency_id, p.id
                        """)
                .param("day", day)
                .param("people", people.stream().map(PersonId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            units.put(
                                    new PersonId(row.getObject("id", UUID.class)),
                                    units(row.getArray("units")));
                        });
        return units;
    }

    private static String havingRole() {
        return "having bool_or(h.role = :role)\n ";
    }

    static PersonView person(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new PersonView(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                unit == null ? null : new UnitId(unit),
                roles(row.getArray("roles")));
    }

    static Set<Role> roles(@Nullable Array names) throws SQLException {
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray())
                        .map(Role::valueOf)
                        .collect(Collectors.toSet());
    }

    static Set<UnitId> units(@Nullable Array keys) throws SQLException {
        return keys == null
                ? Set.of()
                : Arrays.stream((UUID[]) keys.getArray())
                        .filter(java.util.Objects::nonNull)
                        .map(UnitId::new)
                        .collect(Collectors.toSet());
    }
}
