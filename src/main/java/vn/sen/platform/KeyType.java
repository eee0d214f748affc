package vn.sen.platform;

import java.util.UUID;
import java.util.function.Function;

/**
 * A module's typed key and its column. A module that keeps aggregates declares one bean of this
 * type for each of its keys; Spring Data then reads and writes the key as a {@code uuid}.
 *
 * @param of makes the key from the column's value
 * @param value the column's value
 */
public record KeyType<K>(Class<K> type, Function<UUID, K> of, Function<K, UUID> value) {}
