package vn.sen.plan.web.given;

import java.util.List;

/**
 * Agencies of one kind.
 *
 * @param kind its name in the form, to choose them all at once
 */
public record GiveGroup(String title, List<GiveChoice> all, String kind, boolean whole) {

    /** More of them are folded away. */
    private static final int MANY = 12;

    public GiveGroup {
        all = List.copyOf(all);
    }

    public boolean isLong() {
        return all.size() > MANY;
    }

    public boolean hasChosen() {
        return all.stream().anyMatch(GiveChoice::chosen);
    }
}
