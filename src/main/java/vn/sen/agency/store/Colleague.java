package vn.sen.agency.store;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;

/** Somebody who can be chosen in another's place. */
public record Colleague(PersonId id, String name, @Nullable String unit) {}
