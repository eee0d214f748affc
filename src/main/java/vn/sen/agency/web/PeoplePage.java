package vn.sen.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.agency.store.UnitLine;
import vn.sen.web.ui.Chip;
import vn.sen.web.ui.Pages;
import vn.sen.web.ui.Tab;

/** People and units. */
public record PeoplePage(
        String words,
        boolean left,
        @Nullable String unit,
        List<Tab> tabs,
        List<Chip> chips,
        List<Line> people,
        List<UnitLine> units,
        Pages pages,
        boolean manages) {

    /**
     * A person of the list.
     *
     * @param gone that he is away, in words
     */
    public record Line(
            PersonId id,
            String name,
            String unit,
            String position,
            String roles,
            @Nullable String gone) {}
}
