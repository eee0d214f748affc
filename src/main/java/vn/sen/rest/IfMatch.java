package vn.sen.rest;

import vn.sen.web.StaleVersion;

/**
 * The version of a resource that somebody saw, as he sends it back with {@code If-Match}. Every
 * handler that changes what has a version takes one as an argument: it is refused with 428 where it
 * is missing, with 412 where the version is another one by now.
 */
public record IfMatch(int version) {

    private static final int BEYOND = 1_000_000_000;

    /** The tag of a version, as answers bear it. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** The version of what has no number of its own: another one where anything of it changed. */
    public static int versionOf(Record told) {
        return Math.floorMod(told.toString().hashCode(), BEYOND);
    }

    /**
     * Holds an act to what was seen.
     *
     * @throws StaleVersion if the version is another one by now
     */
    public void check(int now) {
        if (version != now) {
            throw new StaleVersion();
        }
    }
}
