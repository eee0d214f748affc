package vn.sen.plan;

import org.jspecify.annotations.Nullable;

/**
 * What stands above the title of a plan.
 *
 * @param parent the body above the agency, as written
 * @param agency the agency, as written
 * @param number the number before the slash
 * @param symbol the part behind the slash
 */
public record DraftHeading(
        @Nullable DraftValue parent,
        @Nullable DraftValue agency,
        @Nullable DraftValue place,
        @Nullable DraftValue number,
        @Nullable DraftValue symbol,
        @Nullable DraftIssued issued) {

    public static DraftHeading none() {
        return new DraftHeading(null, null, null, null, null, null);
    }
}
