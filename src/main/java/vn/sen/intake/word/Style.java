package vn.sen.intake.word;

import org.jspecify.annotations.Nullable;

/**
 * What a paragraph says about its setting, or its style for it; nothing where it leaves that to the
 * style it is based on.
 */
record Style(
        @Nullable String basedOn,
        @Nullable Integer list,
        @Nullable Integer depth,
        @Nullable Boolean bold,
        @Nullable Boolean centred) {
    static final Style NOTHING = new Style(null, null, null, null, null);

    /** This, and what it leaves open from another. */
    Style over(Style base) {
        return new Style(
                base.basedOn,
                list != null ? list : base.list,
                depth != null ? depth : base.depth,
                bold != null ? bold : base.bold,
                centred != null ? centred : base.centred);
    }
}
