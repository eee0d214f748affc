package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;

/** Those who can do a person's work in his place. */
@Component
public class Colleagues {

    /** As many as a list to choose from bears. */
    private static final int MOST = 200;

    private final JdbcClient database;

    Colleagues(JdbcClient database) {
        this.database = database;
    }

    /**
     * All who work here but the person: those of the same unit first, then those who hold a role,
     * then the others as far as the list goes.
     */
    public List<Colleague> of(PersonId person, LocalDate today) {
        return database.sql(
                        """
                        select p.id, p.name, u.name as unit
                          from agency.person p
                          join agency.person o
                            on o.agency_id = p.agency_id
                           and o.id = :person
                          left join agency.unit u
                            on u.agency_id = p.agency_id
                           and u.id = p.unit_id
                         where p.active
                           and p.id <> :person
                         order by p.unit_id = o.unit_id desc nulls last,
                               exists (select
                                         from agency.role_holding h
                                        where h.agency_id = p.agency_id
                                          and h.person_id = p.id
                                          and h.role <> 'STAFF'
                                          and h.from_day <= :today
                                          and (h.to_day is null or h.to_day >= :today)) desc,
                               p.sort_key, p.id
                         limit :most
                        """)
                .param("person", person.value())
                .param("today", today)
                .param("most", MOST)
                .query(Colleagues::colleague)
                .list();
    }

    private static Colleague colleague(ResultSet row, int number) throws SQLException {
        return new Colleague(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("unit"));
    }
}
