package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.PeopleFilter;

/** The lists of people and units that pages show. */
@Component
public class PeopleList {

    private final JdbcClient database;

    PeopleList(JdbcClient database) {
        this.database = database;
    }

    /** A page of people, and how many there are on all pages. */
    public record Found(List<PersonLine> people, long total) {

        public Found {
            people = List.copyOf(people);
        }
    }

    public Found find(PeopleFilter filter, LocalDate today) {
        return database.sql(
                        """
                        select p.id, p.name, u.name as unit, p.position,
                               array_agg(distinct h.role) filter (where h.role is not null) as roles,
                               b.to_day as away_until, s.name as substitute,
                               count(*) over () as total
                          from agency.person p
                          left join agency.unit u
                            on u.agency_id = p.agency_id
                           and u.id = p.unit_id
                          left join agency.role_holding h
                            on h.agency_id = p.agency_id
                           and h.person_id = p.id
                           and h.from_day <= :today
                           and (h.to_day is null or h.to_day >= :today)
                          left join agency.absence b
                            on b.agency_id = p.agency_id
                           and b.person_id = p.id
                           and :today between b.from_day and b.to_day
                          left join agency.person s
                            on s.agency_id = b.agency_id
                           and s.id = b.substitute_id
                         where p.active <> :left
                           and p.search_text like :pattern
                           and (cast(:unit as uuid) is null or p.unit_id = :unit)
                         group by p.agency_id, p.id, u.name, u.place, b.to_day, s.name
                         order by %s p.sort_key, p.id
                         limit :size
                        offset :skipped
                        """
                                .formatted(order(filter.order())))
                .param("today", today)
                .param("left", filter.left())
                .param("pattern", filter.pattern())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("size", filter.size())
                .param("skipped", filter.skipped())
                .query(PeopleList::found);
    }

    private static String order(PeopleFilter.Order order) {
        return switch (order) {
            case NAME -> "";
            case NAME_BACKWARDS -> "p.sort_key desc,";
            case UNIT -> "u.place nulls last, u.name,";
            case UNIT_BACKWARDS -> "u.place desc nulls last, u.name desc,";
        };
    }

    /** Today's absences of a person, and those in which he stands in. */
    public List<GoneLine> gone(PersonId person, LocalDate today) {
        return database.sql(
                        """
                        select a.person_id = :person as own, p.name as other, a.to_day as until
                          from agency.absence a
                          join agency.person p
                            on p.agency_id = a.agency_id
                           and p.id = case when a.person_id = :person then a.substitute_id
                                           else a.person_id end
                         where :person in (a.person_id, a.substitute_id)
                           and :today between a.from_day and a.to_day
                         order by own desc, p.sort_key
                        """)
                .param("person", person.value())
                .param("today", today)
                .query(DataClassRowMapper.newInstance(GoneLine.class))
                .list();
    }

    public List<UnitLine> units(LocalDate today) {
        return database.sql(
                        """
                        select u.id, u.name, u.kind, u.active, count(p.id) as people,
                               count(b.id) as away
                          from agency.unit u
                          left join agency.person p
                            on p.agency_id = u.agency_id
                           and p.unit_id = u.id
                           and p.active
                          left join agency.absence b
                            on b.agency_id = p.agency_id
                           and b.person_id = p.id
                           and :today between b.from_day and b.to_day
                         group by u.agency_id, u.id
                         order by u.active desc, u.place, u.id
                        """)
                .param("today", today)
                .query(DataClassRowMapper.newInstance(UnitLine.class))
                .list();
    }

    public Readiness readiness(LocalDate today) {
        return database.sql(
                        """
                        select (select count(*) from agency.unit u where u.active) as units,
                               (select count(*) from agency.person p where p.active) as people,
                               count(*) filter (where h.role = 'LEADER') as leaders,
                               count(*) filter (where h.role = 'ISO_SECRETARY') as secretaries,
                               count(*) filter (where h.role = 'UNIT_HEAD') as heads
                          from agency.role_holding h
                         where h.from_day <= :today
                           and (h.to_day is null or h.to_day >= :today)
                        """)
                .param("today", today)
                .query(DataClassRowMapper.newInstance(Readiness.class))
                .single();
    }

    private static Found found(ResultSet row) throws SQLException {
        List<PersonLine> people = new ArrayList<>();
        long total = 0;
        while (row.next()) {
            total = row.getLong("total");
            people.add(
                    new PersonLine(
                            new PersonId(row.getObject("id", UUID.class)),
                            row.getString("name"),
                            row.getString("unit"),
                            row.getString("position"),
                            PeopleQueries.roles(row.getArray("roles")),
                            gone(row)));
        }
        return new Found(people, total);
    }

    private static PersonLine.@Nullable Gone gone(ResultSet row) throws SQLException {
        LocalDate until = row.getObject("away_until", LocalDate.class);
        return until == null ? null : new PersonLine.Gone(until, row.getString("substitute"));
    }
}
