package vn.sen.plan.domain;

import java.util.Optional;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;

/** Who is meant, as one word: {@code unit:…}, {@code role:…}, {@code person:…}. */
public final class AssigneeKey {

    private static final String UNIT = "unit:";
    private static final String ROLE = "role:";
    private static final String PERSON = "person:";

    private AssigneeKey() {}

    /** Empty for nobody. */
    public static String of(Assignee assignee) {
        return switch (assignee) {
            case Assignee.Unit(var unit) -> UNIT + unit;
            case Assignee.RoleHolder(var role) -> ROLE + role.name();
            case Assignee.Person(var person) -> PERSON + person;
            case Assignee.Unmapped() -> "";
        };
    }

    /** Empty for a word that is none. */
    public static Optional<Assignee> read(String key) {
        String value = key.substring(key.indexOf(':') + 1);
        try {
            if (key.startsWith(UNIT)) {
                return Optional.of(new Assignee.Unit(UnitId.of(value)));
            }
            if (key.startsWith(ROLE)) {
                return Optional.of(new Assignee.RoleHolder(Role.valueOf(value)));
            }
            return key.startsWith(PERSON)
                    ? Optional.of(new Assignee.Person(PersonId.of(value)))
                    : Optional.empty();
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
