package vn.sen.plan.web.home;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentence a home page opens with. Words between stars are those that say what is late.
 *
 * @param pieces in order
 */
public record Say(List<Piece> pieces) {

    public Say {
        pieces = List.copyOf(pieces);
    }

    /** Part of the sentence; loud where it says what is late. */
    public record Piece(String text, boolean loud) {}

    static Say of(List<String> sentences) {
        List<Piece> pieces = new ArrayList<>();
        boolean loud = false;
        for (String part : String.join(" ", sentences).split("\\*", -1)) {
            if (!part.isEmpty()) {
                pieces.add(new Piece(part, loud));
            }
            loud = !loud;
        }
        return new Say(pieces);
    }

    /** The whole sentence, for the title of the window. */
    public String plain() {
        StringBuilder all = new StringBuilder();
        pieces.forEach(piece -> all.append(piece.text()));
        return all.toString();
    }
}
