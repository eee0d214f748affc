package vn.sen.plan.web.review;

import java.util.ArrayList;
import java.util.List;

/** A piece of the document's words, doubtful or not. */
public record Piece(String text, boolean doubtful) {

    /** The words with the doubtful ones among them marked; each is marked where it first stands. */
    public static List<Piece> of(String text, List<String> doubtful) {
        for (String each : doubtful) {
            int start = each.isEmpty() ? -1 : text.indexOf(each);
            if (start >= 0) {
                return split(text, start, each, doubtful);
            }
        }
        return text.isEmpty() ? List.of() : List.of(new Piece(text, false));
    }

    private static List<Piece> split(String text, int start, String found, List<String> doubtful) {
        List<String> rest = doubtful.stream().filter(each -> !each.equals(found)).toList();
        List<Piece> pieces = new ArrayList<>(of(text.substring(0, start), rest));
        pieces.add(new Piece(found, true));
        pieces.addAll(of(text.substring(start + found.length()), rest));
        return List.copyOf(pieces);
    }
}
