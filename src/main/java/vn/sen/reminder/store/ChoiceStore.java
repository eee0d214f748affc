package vn.sen.reminder.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Channel;
import vn.sen.reminder.domain.Choices;
import vn.sen.reminder.domain.Kind;

/** What people chose. */
@Component
public class ChoiceStore {

    private static final String COLUMNS =
            """
            select c.person_id, c.channels, c.hour, c.working_days, c.version
              from reminder.choice c
            """;

    private final JdbcClient database;

    ChoiceStore(JdbcClient database) {
        this.database = database;
    }

    /** The choices of those who made any. */
    public Map<PersonId, Choices> all() {
        Map<PersonId, Choices> all = new HashMap<>();
        database.sql(COLUMNS)
                .query(
                        row -> {
                            all.put(Rows.person(row), choices(row));
                        });
        return all;
    }

    public Choices of(PersonId person) {
        return find(person).orElse(Choices.USUAL);
    }

    /** Keeps the next version of choices; false where they were changed since. */
    public boolean keep(PersonId person, Choices next) {
        return database.sql(
                                """
                                insert into reminder.choice as c (person_id, channels, hour,
                                       working_days, version)
                                values (:person, :channels, :hour, :workingDays, 1)
                                    on conflict (agency_id, person_id) do update
                                   set channels = excluded.channels,
                                       hour = excluded.hour,
                                       working_days = excluded.working_days,
                                       version = c.version + 1
                                 where c.version = :version
                                """)
                        .param("person", person.value())
                        .param(
                                "channels",
                                next.chosen().entrySet().stream()
                                        .map(each -> each.getKey() + ":" + each.getValue())
                                        .sorted()
                                        .toArray(String[]::new))
                        .param("hour", next.hour())
                        .param("workingDays", next.workingDays())
                        .param("version", next.version())
                        .update()
                == 1;
    }

    private Optional<Choices> find(PersonId person) {
        return database.sql(COLUMNS + " where c.person_id = :person")
                .param("person", person.value())
                .query((row, number) -> choices(row))
                .optional();
    }

    private static Choices choices(ResultSet row) throws SQLException {
        Map<Kind, Channel> chosen = new EnumMap<>(Kind.class);
        Arrays.stream((String[]) row.getArray("channels").getArray())
                .map(each -> each.split(":", 2))
                .forEach(each -> chosen.put(Kind.valueOf(each[0]), Channel.valueOf(each[1])));
        return new Choices(
                chosen,
                row.getObject("hour", LocalTime.class),
                row.getBoolean("working_days"),
                row.getInt("version"));
    }
}
