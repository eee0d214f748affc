package vn.sen.platform;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells that a failure comes from a full disk, the program's or the database server's. */
public final class FullDisk {

    /** SQLSTATE of PostgreSQL: the server has no room to write. */
    private static final String NO_ROOM = "53100";

    /** Java has no exception of its own for it: only the words of Linux, macOS and Windows tell. */
    private static final List<String> WORDS =
            List.of("no space left", "not enough space", "disk quota exceeded");

    private FullDisk() {}

    public static boolean isBehind(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && NO_ROOM.equals(sql.getSQLState())) {
                return true;
            }
            if (each instanceof IOException && says(each.getMessage())) {
                return true;
            }
        }
        return false;
    }

    private static boolean says(@Nullable String message) {
        return message != null
                && WORDS.stream().anyMatch(message.toLowerCase(Locale.ROOT)::contains);
    }
}
