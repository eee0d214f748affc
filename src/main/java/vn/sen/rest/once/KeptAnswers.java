package vn.sen.rest.once;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.platform.AgencyScope;

/** Answers of the last day. */
@Repository
class KeptAnswers {

    static final Duration MEMORY = Duration.ofDays(1);
    private static final Duration REST = Duration.ofHours(1);

    private final JdbcClient database;
    private final JsonMapper json;
    private final Map<AgencyId, Instant> tidied = new ConcurrentHashMap<>();

    KeptAnswers(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** An answer as it was given. */
    record Kept(String requestHash, int status, Map<String, String> headers, String body) {}

    /**
     * Takes a key, and holds it until the transaction ends. Somebody who asks with it meanwhile
     * waits.
     *
     * @return false where it was taken within the last day
     */
    boolean take(PersonId by, String key, String requestHash, Instant now) {
        tidy(now);
        return database.sql(
                                """
                                insert into rest.answer as a (person_id, key, request_hash, at)
                                values (:by, :key, :hash, :now)
                                    on conflict (agency_id, person_id, key) do update
                                   set request_hash = excluded.request_hash,
                                       at = excluded.at
                                 where a.at < :limit
                                """)
                        .param("by", by.value())
                        .param("key", key)
                        .param("hash", requestHash)
                        .param("now", Timestamp.from(now))
                        .param("limit", Timestamp.from(now.minus(MEMORY)))
                        .update()
                == 1;
    }

    void keep(PersonId by, String key, int status, Map<String, String> headers, String body) {
        database.sql(
                        """
                        update rest.answer
                           set status = :status,
                               headers = cast(:headers as jsonb),
                               body = :body
                         where person_id = :by
                           and key = :key
                        """)
                .param("status", status)
                .param("headers", json.writeValueAsString(headers))
                .param("body", body)
                .param("by", by.value())
                .param("key", key)
                .update();
    }

    Optional<Kept> find(PersonId by, String key) {
        return database.sql(
                        """
                        select a.request_hash, a.status, a.headers::text as headers, a.body
                          from rest.answer a
                         where a.person_id = :by
                           and a.key = :key
                        """)
                .param("by", by.value())
                .param("key", key)
                .query(
                        (row, number) ->
                                new Kept(
                                        row.getString("request_hash"),
                                        row.getInt("status"),
                                        headers(row.getString("headers")),
                                        row.getString("body")))
                .optional();
    }

    private Map<String, String> headers(String text) {
        return json.readValue(text, new TypeReference<>() {});
    }

    /** Forgets what is older than a day, once an hour. */
    private void tidy(Instant now) {
        AgencyId agency = AgencyScope.current().orElseThrow();
        Instant last = tidied.get(agency);
        if (last == null || now.isAfter(last.plus(REST)) || now.isBefore(last)) {
            tidied.put(agency, now);
            database.sql("delete from rest.answer where at < :limit")
                    .param("limit", Timestamp.from(now.minus(MEMORY)))
                    .update();
        }
    }
}
