package vn.sen.agency.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names without marks and capitals, so that a search finds them however they are typed. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final char BARRED_D = '\u0111';

    private Folding() {}

    public static String of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.toLowerCase(Locale.ROOT).replace(BARRED_D, 'd').strip())
                .replaceAll(" ");
    }

    /** The given name, which stands last, first: as Vietnamese lists are ordered. */
    public static String byGivenName(String name) {
        String folded = of(name);
        int space = folded.lastIndexOf(' ');
        return folded.substring(space + 1) + " " + folded.substring(0, Math.max(space, 0));
    }
}
