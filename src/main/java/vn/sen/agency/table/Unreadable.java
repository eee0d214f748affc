package vn.sen.agency.table;

/** Ends the reading of a file for a reason. */
final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final TableRefused why;

    Unreadable(TableRefused why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    TableRefused why() {
        return why;
    }
}
