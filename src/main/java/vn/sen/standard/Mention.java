package vn.sen.standard;

/**
 * A place of a text where words of a lexicon stand.
 *
 * @param topic what they speak of
 * @param weight how surely, from 1 to 10
 * @param from index of the first token
 * @param to index after the last token
 * @param fit how closely the text follows the lexicon
 */
public record Mention(String topic, int weight, int from, int to, Fit fit) {
    /** How closely a text follows the words of a lexicon, closest first. */
    public enum Fit {
        EXACT,
        /** With other words in between, where the lexicon allows a gap. */
        WITH_GAP,
        /** With marks missing or wrong. */
        WITH_SLIP
    }

    public int length() {
        return to - from;
    }

    public boolean overlaps(Mention other) {
        return from < other.to && other.from < to;
    }
}
