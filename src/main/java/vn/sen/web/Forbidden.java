package vn.sen.web;

/** The viewer has no right to this act: answered 403. */
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Forbidden() {
        super("Forbidden", null, false, false);
    }
}
