package vn.sen.agency.store;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.agency.domain.AgencyPermission;
import vn.sen.seeing.Finder;
import vn.sen.seeing.SqlFinder;

/** People and units in the search over everything. */
@Configuration(proxyBeanMethods = false)
class AgencyFinders {

    private static final String PEOPLE = "/don-vi-va-nguoi";

    @Bean
    Finder findPeople(JdbcClient database) {
        return new SqlFinder(
                "people",
                40,
                AgencyPermission.SEE_PEOPLE,
                database,
                """
                select p.id, p.name, concat_ws(', ', nullif(p.position, ''), u.name) as note
                  from agency.person p
                  left join agency.unit u
                    on u.agency_id = p.agency_id
                   and u.id = p.unit_id
                 where p.found_by like all(cast(:words as text[]))
                   and p.active
                 order by p.sort_key, p.id
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                row.getString("name"),
                                PEOPLE + "/" + row.getString("id"),
                                row.getString("note"),
                                null));
    }

    @Bean
    Finder findUnits(JdbcClient database) {
        return new SqlFinder(
                "units",
                50,
                AgencyPermission.SEE_PEOPLE,
                database,
                """
                select u.id, u.name
                  from agency.unit u
                 where u.found_by like all(cast(:words as text[]))
                   and u.active
                 order by u.place, u.id
                 limit :most
                """,
                (row, number) ->
                        new Finder.Found(
                                row.getString("name"),
                                PEOPLE + "?don-vi=" + row.getString("id"),
                                "",
                                null));
    }
}
