package vn.sen.web;

/** There is no such thing, or not for this agency: answered 404. */
public final class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("NotFound", null, false, false);
    }
}
