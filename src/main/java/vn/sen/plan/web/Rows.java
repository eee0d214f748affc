package vn.sen.plan.web;

import vn.sen.plan.domain.Item;

/** What the rows of a plan are called on its pages. */
public final class Rows {

    private Rows() {}

    /** A row's number; its place where it has none. */
    public static String number(Item item) {
        return item.text().no().isEmpty() ? Integer.toString(item.position()) : item.text().no();
    }
}
