package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.agency.PersonAtWork;

/**
 * Somebody of the agency as he may act on a day: with his units and roles, and with those who are
 * away and for whom he stands in, in one statement. Nothing is handed to him and nothing taken
 * back: on the day after the last day of an absence the statement finds it no more.
 */
@Component
public class AtWorkQuery {

    /**
     * First the person, then those for whom he stands in. Of their roles, those alone that nobody
     * else who is here holds in the same unit: the others are done without a substitute.
     */
    private static final String HATS =
            """
            select p.agency_id, p.id, p.name, g.name as agency_name,
                   array_agg(distinct h.role) filter (where h.role is not null) as roles,
                   array_agg(distinct h.unit_id) filter (where h.unit_id is not null)
                       || p.unit_id as units,
                   p.id <> :person as away
              from agency.person p
              join agency.agency g
                on g.id = p.agency_id
              left join agency.role_holding h
                on h.agency_id = p.agency_id
               and h.person_id = p.id
               and h.from_day <= :day
               and (h.to_day is null or h.to_day >= :day)
               and (p.id = :person
                    or not exists (select
                                     from agency.role_holding o
                                     join agency.person q
                                       on q.agency_id = o.agency_id
                                      and q.id = o.person_id
                                      and q.active
                                    where o.agency_id = h.agency_id
                                      and o.role = h.role
                                      and o.unit_id is not distinct from h.unit_id
                                      and o.person_id <> h.person_id
                                      and o.from_day <= :day
                                      and (o.to_day is null or o.to_day >= :day)
                                      and not exists (select
                                                        from agency.absence b
                                                       where b.agency_id = o.agency_id
                                                         and b.person_id = o.person_id
                                                         and :day between b.from_day and b.to_day)))
             where p.active
               and (p.id = :person
                    or p.id in (select a.person_id
                                  from agency.absence a
                                 where a.substitute_id = :person
                                   and :day between a.from_day and a.to_day))
             group by p.agency_id, p.id, g.name
             order by away, p.sort_key, p.id
            """;

    private final JdbcClient database;

    AtWorkQuery(JdbcClient database) {
        this.database = database;
    }

    /** Empty for somebody who has left. */
    public Optional<PersonAtWork> atWork(PersonId person, LocalDate day) {
        List<PersonAtWork> hats =
                database.sql(HATS)
                        .param("person", person.value())
                        .param("day", day)
                        .query(AtWorkQuery::hat)
                        .list();
        return hats.stream()
                .findFirst()
                .filter(own -> own.actor().person().equals(person))
                .map(own -> own.standingInFor(hats.subList(1, hats.size())));
    }

    private static PersonAtWork hat(ResultSet row, int number) throws SQLException {
        Actor actor =
                new Actor(
                        new AgencyId(row.getObject("agency_id", UUID.class)),
                        new PersonId(row.getObject("id", UUID.class)),
                        PeopleQueries.units(row.getArray("units")),
                        PeopleQueries.roles(row.getArray("roles")));
        return new PersonAtWork(actor, row.getString("name"), row.getString("agency_name"));
    }
}
