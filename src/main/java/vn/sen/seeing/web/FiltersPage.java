package vn.sen.seeing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The filters that the viewer can use. */
public record FiltersPage(List<Line> filters) {

    public FiltersPage {
        filters = List.copyOf(filters);
    }

    /**
     * One of them.
     *
     * @param whose who has it, in words
     * @param opens whether its list opens with it
     * @param putAway where it is put away; null for a colleague's
     */
    public record Line(
            String name,
            String href,
            String list,
            String whose,
            boolean opens,
            @Nullable String putAway) {}
}
