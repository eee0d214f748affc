package vn.sen.intake;

import org.jspecify.annotations.Nullable;

/**
 * Who signs.
 *
 * @param authority in whose place, such as "KT. GIAM DOC"
 */
public record Signer(
        @Nullable String name, @Nullable String position, @Nullable String authority) {}
