package vn.sen.access.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;

/** Login names, many at once. */
@Component
public class LoginQueries {

    private final JdbcClient database;

    LoginQueries(JdbcClient database) {
        this.database = database;
    }

    /** The login names of the agency at work. */
    public Map<PersonId, String> known() {
        Map<PersonId, String> known = new HashMap<>();
        database.sql(
                        """
                        select a.person_id, a.login
                          from access.account a
                         where a.agency_id = platform.agency_id()
                        """)
                .query(
                        row -> {
                            known.put(
                                    new PersonId(row.getObject("person_id", UUID.class)),
                                    row.getString("login"));
                        });
        return known;
    }

    /** Those of these well-formed names that somebody of any agency has. */
    public Set<String> taken(Collection<String> logins) {
        return new HashSet<>(
                database.sql(
                                """
                                select asked.login
                                  from unnest(:logins) as asked (login)
                                 where access.login_taken(asked.login)
                                """)
                        .param("logins", logins.toArray(String[]::new))
                        .query(String.class)
                        .list());
    }
}
