package vn.sen.platform.postgres;

/**
 * How a database is reached: by its owner to migrate, by the application for all else. The
 * application's role is no superuser and owns nothing, so that row-level security and missing
 * rights bind it.
 */
public record DatabaseAccess(
        String url, String owner, String ownerPassword, String app, String appPassword) {

    @Override
    public String toString() {
        return url + " as " + app;
    }
}
