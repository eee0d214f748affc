package vn.sen.reminder.domain;

/** What became of an attempt to send a letter. */
public sealed interface Delivery {

    /** The server has taken it. */
    record Sent() implements Delivery {}

    /** The server will never take it: no such address, too large. */
    record Refused(String error) implements Delivery {}

    /** The server, or the way to it, did not take it this time. */
    record Later(String error) implements Delivery {}
}
