package vn.sen.plan.web.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Field;

/**
 * The document's facts being corrected.
 *
 * @param lists one line an entry
 * @param conflict what somebody else changed meanwhile; null where nobody did
 */
public record TextFields(
        int version,
        Named named,
        Lists lists,
        List<Charge> duties,
        @Nullable Conflict conflict,
        @Nullable String error) {

    public TextFields {
        duties = List.copyOf(duties);
    }

    TextFields over(Conflict changed) {
        return new TextFields(version, named, lists, duties, changed, error);
    }

    /** A unit and what it is charged with. */
    public record Charge(Field unit, Field items) {}

    /** What the document is called and when it was signed. */
    public record Named(
            Field year,
            Field kind,
            Field title,
            Field series,
            Field number,
            Field symbol,
            Field day,
            Field agency,
            Field parent,
            Field place,
            Field signer,
            Field position,
            Field authority) {}

    /** Parts of the text. */
    public record Lists(
            Field bases, Field purposes, Field requirements, Field closing, Field recipients) {}
}
