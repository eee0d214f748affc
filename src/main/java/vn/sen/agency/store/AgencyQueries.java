package vn.sen.agency.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.AgencyView;
import vn.sen.agency.UnitView;
import vn.sen.agency.domain.Unit;

/** The agency at work, its units and its choices. */
@Component
public class AgencyQueries {

    private final JdbcClient database;

    AgencyQueries(JdbcClient database) {
        this.database = database;
    }

    public AgencyView own() {
        return database.sql(
                        """
                        select a.id, a.name, nullif(coalesce(p.name, a.parent_name), '') as parent_name,
                               a.kind, a.code
                          from agency.agency a
                          left join agency.agency p
                            on p.id = a.parent_id
                         where a.id = platform.agency_id()
                        """)
                .query(AgencyView.class)
                .single();
    }

    /** Every agency of the installation, by name. */
    public List<AgencyView> all() {
        return database.sql(
                        """
                        select a.id, a.name, nullif(coalesce(p.name, a.parent_name), '') as parent_name,
                               a.kind, a.code
                          from agency.agency a
                          left join agency.agency p
                            on p.id = a.parent_id
                         order by a.name, a.id
                        """)
                .query(DataClassRowMapper.newInstance(AgencyView.class))
                .list();
    }

    /** Those below the agency at work, at any depth. */
    public List<AgencyView> below() {
        return database.sql(
                        """
                        with recursive below as (
                            select a.id
                              from agency.agency a
                             where a.parent_id = platform.agency_id()
                             union
                            select a.id
                              from agency.agency a
                              join below b
                                on b.id = a.parent_id)
                        select a.id, a.name, nullif(coalesce(p.name, a.parent_name), '') as parent_name,
                               a.kind, a.code
                          from below b
                          join agency.agency a
                            on a.id = b.id
                          left join agency.agency p
                            on p.id = a.parent_id
                         order by a.kind, a.name, a.id
                        """)
                .query(DataClassRowMapper.newInstance(AgencyView.class))
                .list();
    }

    /** The units, those that work first, in the agency's order. */
    public List<UnitView> units() {
        return database.sql(
                        """
                        select u.id, u.name, u.kind, u.active
                          from agency.unit u
                         order by u.active desc, u.place, u.id
                        """)
                .query(DataClassRowMapper.newInstance(UnitView.class))
                .list();
    }

    public int cutOffHour() {
        return database.sql(
                        """
                        select a.cut_off_hour
                          from agency.agency a
                         where a.id = platform.agency_id()
                        """)
                .query(Integer.class)
                .single();
    }

    public Optional<AgencyId> above() {
        return database.sql(
                        """
                        select a.parent_id
                          from agency.agency a
                         where a.id = platform.agency_id()
                           and a.parent_id is not null
                        """)
                .query(UUID.class)
                .optional()
                .map(AgencyId::new);
    }

    /** Holds other changes of this agency's roles off until the transaction ends. */
    public void lockRoles() {
        database.sql(
                        """
                        select a.id
                          from agency.agency a
                         where a.id = platform.agency_id()
                           for update
                        """)
                .query(UUID.class)
                .single();
    }

    /** The place after the last unit's. */
    public int nextPlace() {
        return database.sql("select coalesce(max(u.place), 0) + 1 from agency.unit u")
                .query(Integer.class)
                .single();
    }

    /** True where another working unit bears the name. */
    public boolean isTaken(String name, UnitId by) {
        return database.sql(
                        """
                        select exists (select
                                         from agency.unit u
                                        where u.name_key = :name
                                          and u.active
                                          and u.id <> :by)
                        """)
                .param("name", Unit.key(name))
                .param("by", by.value())
                .query(Boolean.class)
                .single();
    }

    public boolean hasPeople(UnitId unit) {
        return database.sql(
                        """
                        select exists (select
                                         from agency.person p
                                        where p.unit_id = :unit
                                          and p.active)
                        """)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /** True where somebody else works here as administrator without an end. */
    public boolean keepsAnAdministrator(PersonId without, LocalDate today) {
        return administers("h.person_id <> :person", without, today);
    }

    /** True where the person works here as administrator without an end. */
    public boolean isAdministrator(PersonId person, LocalDate today) {
        return administers("h.person_id = :person", person, today);
    }

    private boolean administers(String who, PersonId person, LocalDate today) {
        return database.sql(
                        """
                        select exists (select
                                         from agency.role_holding h
                                         join agency.person p
                                           on p.agency_id = h.agency_id
                                          and p.id = h.person_id
                                        where h.role = 'ADMINISTRATOR'
                                          and %s
                                          and p.active
                                          and h.from_day <= :today
                                          and h.to_day is null)
                        """
                                .formatted(who))
                .param("person", person.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }
}
