package vn.sen.rest.once;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;

/**
 * A request that may come again.
 *
 * @param key its Idempotency-Key; null where it has none
 * @param what method and address
 */
record Asked(PersonId by, @Nullable String key, String what) {}
