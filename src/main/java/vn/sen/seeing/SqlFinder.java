package vn.sen.seeing;

import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sen.actor.Actor;
import vn.sen.actor.Permission;

/**
 * Finds things by one statement.
 *
 * @param sql with {@code :words}, an array for {@code like all}, and {@code :most}
 */
public record SqlFinder(
        String key,
        int place,
        Permission permission,
        JdbcClient database,
        String sql,
        RowMapper<Found> row)
        implements Finder {

    @Override
    public boolean isFor(Actor actor) {
        return permission.allows(actor);
    }

    @Override
    public List<Found> find(List<String> patterns, int most) {
        return database.sql(sql)
                .param("words", patterns.toArray(String[]::new))
                .param("most", most)
                .query(row)
                .list();
    }
}
