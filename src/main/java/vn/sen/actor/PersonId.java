package vn.sen.actor;

import java.util.UUID;

/** A person of an agency. The trail names people by this key alone. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(Ids.next());
    }

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
