package vn.sen.plan.web.review;

import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.domain.Assignee;
import vn.sen.web.NotFound;

/** Who is meant, as the value of an option: {@code unit:…}, {@code role:…}, {@code person:…}. */
final class AssigneeKeys {

    private static final String UNIT = "unit:";
    private static final String ROLE = "role:";
    private static final String PERSON = "person:";

    private AssigneeKeys() {}

    static String of(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Unit(var unit) -> UNIT + unit;
            case Assignee.RoleHolder(var role) -> ROLE + role.name();
            case Assignee.Person(var person) -> PERSON + person;
            case Assignee.Unmapped() -> "";
        };
    }

    static Assignee assignee(String key) {
        String value = key.substring(key.indexOf(':') + 1);
        try {
            if (key.startsWith(UNIT)) {
                return new Assignee.Unit(UnitId.of(value));
            }
            return key.startsWith(ROLE)
                    ? new Assignee.RoleHolder(Role.valueOf(value))
                    : new Assignee.Person(PersonId.of(value));
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
