package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.agency.Reachable;

/** Everybody of the agency with units and roles of a day, and where letters reach them. */
@Component
public class ReachQuery {

    private final JdbcClient database;

    ReachQuery(JdbcClient database) {
        this.database = database;
    }

    public List<Reachable> reachable(LocalDate day) {
        return database.sql(
                        """
                        select p.agency_id, p.id, p.name, p.email,
                               array_agg(distinct h.role) filter (where h.role is not null) as roles,
                               array_agg(distinct h.unit_id) filter (where h.unit_id is not null)
                                   || p.unit_id as units
                          from agency.person p
                          left join agency.role_holding h
                            on h.agency_id = p.agency_id
                           and h.person_id = p.id
                           and h.from_day <= :day
                           and (h.to_day is null or h.to_day >= :day)
                         where p.active
                         group by p.agency_id, p.id
                        """)
                .param("day", day)
                .query(ReachQuery::reachable)
                .list();
    }

    private static Reachable reachable(ResultSet row, int number) throws SQLException {
        Actor actor =
                new Actor(
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        new PersonId(row.getObject("id", UUID.class)),
                        PeopleQueries.units(row.getArray("units")),
                        PeopleQueries.roles(row.getArray("roles")));
        return new Reachable(actor, row.getString("name"), row.getString("email"));
    }
}
