package vn.sen.plan.web.again;

import java.util.List;

/**
 * The ways to a new plan.
 *
 * @param earlier plans that can be written again, the last year's first
 * @param templates plans of other agencies, without what was theirs alone
 */
public record WaysPage(List<Way> earlier, List<Way> templates) {

    public WaysPage {
        earlier = List.copyOf(earlier);
        templates = List.copyOf(templates);
    }

    /** A plan to begin with. */
    public record Way(String name, String about, String href) {}
}
