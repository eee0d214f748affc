package vn.sen.web;

import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What lies behind an exception. */
final class Causes {

    /** SQLSTATE of PostgreSQL: the server has no room to write. */
    private static final String DISK_FULL = "53100";

    private Causes() {}

    static boolean isFullDisk(@Nullable Throwable fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())) {
                return true;
            }
            if (each instanceof IOException io
                    && String.valueOf(io.getMessage()).contains("No space left")) {
                return true;
            }
        }
        return false;
    }
}
