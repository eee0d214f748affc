package vn.sen.plan;

import java.util.List;

/**
 * A value read from a document.
 *
 * @param confidence how sure the reader is, from 0 to 1
 */
public record DraftValue(
        String text, DraftSource source, double confidence, List<DraftDoubt> doubts) {

    public DraftValue {
        doubts = List.copyOf(doubts);
    }

    public static DraftValue sure(String text, String place) {
        return new DraftValue(text, new DraftSource(place, text), 1, List.of());
    }
}
