package vn.sen.plan.web.given;

import java.util.List;

/** Agencies of one kind. */
public record GiveGroup(String title, List<GiveChoice> all) {

    public GiveGroup {
        all = List.copyOf(all);
    }
}
