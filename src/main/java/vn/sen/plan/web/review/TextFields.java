package vn.sen.plan.web.review;

import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * The document's facts being corrected.
 *
 * @param lists one line an entry
 */
public record TextFields(int version, Named named, Lists lists, @Nullable String error) {

    /** What the document is called and when it was signed. */
    public record Named(
            Field year,
            Field kind,
            Field title,
            Field number,
            Field symbol,
            Field day,
            Field agency,
            Field parent,
            Field signer,
            Field position) {}

    /** Parts of the text. */
    public record Lists(Field bases, Field purposes, Field requirements, Field recipients) {}
}
