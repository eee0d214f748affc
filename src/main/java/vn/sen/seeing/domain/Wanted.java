package vn.sen.seeing.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What somebody looks for: words with or without marks, all of which are to be there.
 *
 * @param words letters and digits only, without marks and capitals
 */
public record Wanted(List<String> words) {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 120;
    private static final char BARRED_D = '\u0111';

    public Wanted {
        words = List.copyOf(words);
    }

    public static Wanted of(String typed) {
        String folded = fold(typed.substring(0, Math.min(typed.length(), LONGEST))).text();
        return new Wanted(
                Arrays.stream(folded.split(" ", -1))
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
    }

    /** Whether there is enough to look for. */
    public boolean isEnough() {
        return words.stream().mapToInt(String::length).sum() > 1;
    }

    /** One for each word, for {@code like}; there is nothing in them to be escaped. */
    public List<String> patterns() {
        return words.stream().map(each -> "%" + each + "%").toList();
    }

    public boolean isIn(String text) {
        String folded = fold(text).text();
        return words.stream().allMatch(folded::contains);
    }

    /** The text in pieces, so that what was found can be marked. */
    public List<Piece> in(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        boolean[] hit = hits(composed);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= composed.length(); i++) {
            if (i == composed.length() || hit[i] != hit[start]) {
                pieces.add(new Piece(composed.substring(start, i), hit[start]));
                start = i;
            }
        }
        return pieces;
    }

    private boolean[] hits(String composed) {
        Folded folded = fold(composed);
        boolean[] hit = new boolean[composed.length()];
        for (String word : words) {
            int at = folded.text().indexOf(word);
            while (at >= 0) {
                int end = folded.origins().get(at + word.length() - 1);
                Arrays.fill(hit, folded.origins().get(at), end + 1, true);
                at = folded.text().indexOf(word, at + word.length());
            }
        }
        return hit;
    }

    /**
     * A text as it is looked through.
     *
     * @param origins where each of its letters stood
     */
    private record Folded(String text, List<Integer> origins) {}

    private static Folded fold(String text) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String apart = apart(text.substring(i, i + 1));
            for (int j = 0; j < apart.length(); j++) {
                boolean gap = folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ';
                if (apart.charAt(j) != ' ' || !gap) {
                    origins.add(i);
                    folded.append(apart.charAt(j));
                }
            }
        }
        return new Folded(folded.toString().stripTrailing(), origins);
    }

    /** A letter in small letters without marks; a blank in place of what is neither. */
    private static String apart(String letter) {
        return Normalizer.normalize(letter, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace(BARRED_D, 'd')
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[^a-z0-9]", " ");
    }
}
