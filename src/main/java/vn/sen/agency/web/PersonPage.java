package vn.sen.agency.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.agency.domain.HoldingId;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Field;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.Option;

/**
 * A person.
 *
 * @param load how much hangs on him; 0 for a viewer who could not hand it over
 * @param away that he is away or stands in for somebody today, in words
 * @param refusal why the last act was refused, in words
 */
public record PersonPage(
        PersonId id,
        String name,
        boolean active,
        int version,
        boolean manages,
        List<Fact> facts,
        PersonFields fields,
        List<Holding> holdings,
        RoleFields roleFields,
        List<String> away,
        int load,
        @Nullable String refusal) {

    public String address() {
        return PeopleController.ADDRESS + "/" + id;
    }

    /**
     * A role held.
     *
     * @param open true while it can still be ended
     * @param last the day proposed as its last
     */
    public record Holding(
            HoldingId id,
            String role,
            String span,
            Mark mark,
            String state,
            boolean open,
            Field last) {}

    /** The fields that give a role. */
    public record RoleFields(
            Field role, List<Option> roles, Field unit, List<Option> units, Field from, Field to) {}
}
