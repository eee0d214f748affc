package vn.sen.agency.domain;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.PersonId;
import vn.sen.actor.UnitId;
import vn.sen.agency.NewPerson;

/** A person who works for an agency; leaving makes inactive, never forgotten. */
@Table(schema = "agency", name = "person")
public record Person(
        @Id PersonId id,
        String name,
        @Nullable UnitId unitId,
        String position,
        String email,
        String phone,
        boolean active,
        String searchText,
        String sortKey,
        @Version int version) {

    public static Person entered(NewPerson given) {
        return described(PersonId.next(), given, true, 0);
    }

    public Person changed(NewPerson given) {
        return described(id, given, active, version);
    }

    public Person active(boolean now) {
        return new Person(
                id, name, unitId, position, email, phone, now, searchText, sortKey, version);
    }

    private static Person described(PersonId id, NewPerson given, boolean active, int version) {
        return new Person(
                id,
                given.name(),
                given.unit(),
                given.position(),
                given.email(),
                given.phone(),
                active,
                Folding.of(given.name() + " " + given.position() + " " + given.email()),
                Folding.byGivenName(given.name()),
                version);
    }
}
