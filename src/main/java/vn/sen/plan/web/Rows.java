package vn.sen.plan.web;

import vn.sen.plan.domain.Item;

/** What the rows of a plan are called on its pages. */
public final class Rows {

    private Rows() {}

    /** Where a row stands on the page of the review. */
    public static String anchor(Item item) {
        return "dong-" + item.position();
    }

    /** A row's number; its place where it has none. */
    public static String number(Item item) {
        return item.text().no().isEmpty() ? Integer.toString(item.position()) : item.text().no();
    }
}
