package vn.sen.plan.store;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;

/** Who has put the list of first steps away. */
@Component
public class StepsPutAway {

    private final JdbcClient database;

    StepsPutAway(JdbcClient database) {
        this.database = database;
    }

    public boolean isAway(PersonId person) {
        return database.sql(
                        """
                        select exists (select
                                         from plan.steps_put_away s
                                        where s.person_id = :person
                                          and s.away)
                        """)
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    public void set(PersonId person, boolean away) {
        database.sql(
                        """
                        insert into plan.steps_put_away (person_id, away)
                        values (:person, :away)
                            on conflict (agency_id, person_id) do update
                           set away = excluded.away
                        """)
                .param("person", person.value())
                .param("away", away)
                .update();
    }
}
