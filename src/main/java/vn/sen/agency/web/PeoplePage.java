package vn.sen.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.agency.store.UnitLine;
import vn.sen.web.ui.Listing;

/** People and units. */
public record PeoplePage(Listing list, List<Line> people, List<UnitLine> units, boolean manages) {

    public PeoplePage {
        people = List.copyOf(people);
        units = List.copyOf(units);
    }

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
