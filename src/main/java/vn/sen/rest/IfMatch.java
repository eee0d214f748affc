package vn.sen.rest;

/**
 * The version of a resource that somebody saw, as he sends it back with {@code If-Match}. Every
 * handler that changes what has a version takes one as an argument: it is refused with 428 where it
 * is missing, with 412 where the version is another one by now.
 */
public record IfMatch(int version) {

    /** The tag of a version, as answers bear it. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
