package vn.sen.web;

/** Somebody else changed it in the meantime: answered 409. */
public final class StaleVersion extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("StaleVersion", null, false, false);
    }
}
