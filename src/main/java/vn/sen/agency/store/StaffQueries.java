package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.Away;
import vn.sen.agency.PersonView;
import vn.sen.agency.Staff;
import vn.sen.agency.UnitKind;
import vn.sen.agency.UnitView;

/** Units and people in one statement. */
@Component
public class StaffQueries {

    private final JdbcClient database;

    StaffQueries(JdbcClient database) {
        this.database = database;
    }

    public Staff staff(LocalDate day) {
        Rows rows = new Rows();
        database.sql(
                        """
                        select u.id, u.name, u.active, u.kind, null::uuid as unit_id,
                               null::text[] as roles, null::uuid as substitute_id,
                               null::date as away_until,
                               row_number() over (order by u.active desc, u.place, u.id) as place
                          from agency.unit u
                         union all
                        select p.id, p.name, p.active, null, p.unit_id,
                               array_agg(distinct h.role) filter (where h.role is not null),
                               b.substitute_id, b.to_day,
                               row_number() over (order by p.sort_key, p.id)
                          from agency.person p
                          left join agency.role_holding h
                            on h.agency_id = p.agency_id
                           and h.person_id = p.id
                           and h.from_day <= :day
                           and (h.to_day is null or h.to_day >= :day)
                          left join agency.absence b
                            on b.agency_id = p.agency_id
                           and b.person_id = p.id
                           and :day between b.from_day and b.to_day
                         group by p.agency_id, p.id, b.substitute_id, b.to_day
                         order by place
                        """)
                .param("day", day)
                .query(rows);
        return new Staff(rows.units, rows.people, rows.names, rows.away);
    }

    /** What has a kind is a unit. */
    private static final class Rows implements RowCallbackHandler {

        private final List<UnitView> units = new ArrayList<>();
        private final List<PersonView> people = new ArrayList<>();
        private final Map<PersonId, String> names = new HashMap<>();
        private final Map<PersonId, Away> away = new HashMap<>();

        @Override
        public void processRow(ResultSet row) throws SQLException {
            String kind = row.getString("kind");
            if (kind == null) {
                add(PeopleQueries.person(row, 0), row.getBoolean("active"));
                addAway(row);
            } else {
                units.add(
                        new UnitView(
                                new UnitId(row.getObject("id", UUID.class)),
                                row.getString("name"),
                                UnitKind.valueOf(kind),
                                row.getBoolean("active")));
            }
        }

        private void add(PersonView person, boolean active) {
            names.put(person.id(), person.name());
            if (active) {
                people.add(person);
            }
        }

        private void addAway(ResultSet row) throws SQLException {
            UUID substitute = row.getObject("substitute_id", UUID.class);
            if (substitute != null) {
                PersonId person = new PersonId(row.getObject("id", UUID.class));
                LocalDate until = row.getObject("away_until", LocalDate.class);
                away.put(person, new Away(person, new PersonId(substitute), until));
            }
        }
    }
}
