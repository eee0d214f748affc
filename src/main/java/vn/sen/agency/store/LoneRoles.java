package vn.sen.agency.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.domain.HoldingId;

/** Roles that would be nobody's without one person. */
@Component
public class LoneRoles {

    private final JdbcClient database;

    LoneRoles(JdbcClient database) {
        this.database = database;
    }

    /**
     * A role of today.
     *
     * @param until the last day; null while no end is known
     */
    public record Lone(
            HoldingId id,
            Role role,
            @Nullable UnitId unit,
            @Nullable String unitName,
            @Nullable LocalDate until) {}

    /** What nobody else has in the same unit; staff are no part of it. */
    public List<Lone> of(PersonId person, LocalDate today) {
        return database.sql(
                        """
                        select h.id, h.role, h.unit_id, h.to_day, u.name as unit
                          from agency.role_holding h
                          left join agency.unit u
                            on u.agency_id = h.agency_id
                           and u.id = h.unit_id
                         where h.person_id = :person
                           and h.role <> 'STAFF'
                           and h.from_day <= :today
                           and (h.to_day is null or h.to_day >= :today)
                           and not exists (select
                                             from agency.role_holding o
                                             join agency.person p
                                               on p.agency_id = o.agency_id
                                              and p.id = o.person_id
                                              and p.active
                                            where o.agency_id = h.agency_id
                                              and o.role = h.role
                                              and o.unit_id is not distinct from h.unit_id
                                              and o.person_id <> h.person_id
                                              and o.from_day <= :today
                                              and (o.to_day is null or o.to_day >= :today))
                         order by h.role, h.id
                        """)
                .param("person", person.value())
                .param("today", today)
                .query(LoneRoles::lone)
                .list();
    }

    private static Lone lone(ResultSet row, int number) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Lone(
                new HoldingId(row.getObject("id", UUID.class)),
                Role.valueOf(row.getString("role")),
                unit == null ? null : new UnitId(unit),
                row.getString("unit"),
                row.getObject("to_day", LocalDate.class));
    }
}
