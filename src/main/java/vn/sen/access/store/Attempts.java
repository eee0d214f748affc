package vn.sen.access.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.access.domain.Brake;

/** Attempts to sign in that were not good, by login name and by address; forgotten after a day. */
@Component
public class Attempts {

    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    /**
     * Counts an attempt before its password is looked at, so that many at once are no way round the
     * wait. Attempts during a wait are not counted. Time is taken to the microsecond, as the
     * database keeps it: what it rounded up would lie in the future.
     *
     * @return how long to wait; zero where the attempt may go on
     */
    public Duration count(String what, Brake brake, Instant at) {
        String key = key(what);
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        forgetOld(now);
        Row row = locked(key, now);
        if (row.blocks(now, brake)) {
            return Duration.between(now, row.blockedUntil());
        }
        int failures = row.failures() + 1;
        keep(key, failures, now, now.plus(brake.after(failures)));
        return Duration.ZERO;
    }

    /** The person knew the password: the name's account of refusals is closed. */
    public void clear(String what) {
        database.sql("delete from access.attempt where key = :key")
                .param("key", key(what))
                .update();
    }

    /** The last attempt from here was good after all. */
    public void takeBack(String what, Instant now) {
        database.sql(
                        """
                        update access.attempt
                           set failures = greatest(failures - 1, 0),
                               blocked_until = least(blocked_until, :now)
                         where key = :key
                        """)
                .param("key", key(what))
                .param("now", Timestamp.from(now))
                .update();
    }

    /**
     * Whether this is the first of its kind in a span of time; the next ones until its end are not.
     */
    public boolean isFirst(String what, Instant at, Instant end) {
        String key = key(what);
        Instant now = at.truncatedTo(ChronoUnit.MICROS);
        boolean first = !locked(key, now).blockedUntil().isAfter(now);
        if (first) {
            keep(key, 0, now, end.truncatedTo(ChronoUnit.MICROS));
        }
        return first;
    }

    private Row locked(String key, Instant now) {
        database.sql(
                        """
                        insert into access.attempt (key, failures, last_at, blocked_until)
                        values (:key, 0, :now, :now)
                            on conflict (key) do nothing
                        """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .update();
        return database.sql(
                        """
                        select a.failures, a.blocked_until
                          from access.attempt a
                         where a.key = :key
                           for update
                        """)
                .param("key", key)
                .query(
                        (row, number) ->
                                new Row(
                                        row.getInt("failures"),
                                        row.getTimestamp("blocked_until").toInstant()))
                .single();
    }

    private void keep(String key, int failures, Instant now, Instant blockedUntil) {
        database.sql(
                        """
                        update access.attempt
                           set failures = :failures,
                               last_at = :now,
                               blocked_until = :blockedUntil
                         where key = :key
                        """)
                .param("key", key)
                .param("failures", failures)
                .param("now", Timestamp.from(now))
                .param("blockedUntil", Timestamp.from(blockedUntil))
                .update();
    }

    private void forgetOld(Instant now) {
        database.sql("delete from access.attempt where last_at < :limit")
                .param("limit", Timestamp.from(now.minus(MEMORY)))
                .update();
    }

    private static String key(String what) {
        try {
            byte[] text = what.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private record Row(int failures, Instant blockedUntil) {

        /** A wait longer than any is left from a clock that was ahead. */
        boolean blocks(Instant now, Brake brake) {
            return blockedUntil.isAfter(now) && !blockedUntil.isAfter(now.plus(brake.longest()));
        }
    }
}
