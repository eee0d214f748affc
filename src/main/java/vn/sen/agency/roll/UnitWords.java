package vn.sen.agency.roll;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sen.agency.UnitKind;

/** What the words of a unit's name say: which unit it is, and of what kind. */
public final class UnitWords {

    private static final WordList KINDS = WordList.named("units.txt");
    private static final Map<String, String> SHORT =
            Map.of("p", "phong", "vp", "van phong", "tt", "trung tam");
    private static final int LONGEST_KIND = 4;

    private UnitWords() {}

    /** Without marks, capitals and abbreviations, so that one unit has one key. */
    public static String key(String name) {
        String[] words = WordList.folded(name).split(" ", -1);
        words[0] = SHORT.getOrDefault(words[0], words[0]);
        return String.join(" ", words);
    }

    public static UnitKind kind(String name) {
        String key = key(name);
        return beginnings(key)
                .flatMap(each -> KINDS.meaning(each).stream())
                .findFirst()
                .map(UnitKind::valueOf)
                .orElse(UnitKind.OTHER);
    }

    /** Whether a name begins as those of units do, and goes on. */
    static boolean isUnit(String name) {
        return kind(name) != UnitKind.OTHER;
    }

    /** The first words, the most first. */
    private static Stream<String> beginnings(String key) {
        String[] words = key.split(" ", -1);
        return Stream.iterate(LONGEST_KIND, count -> count > 0, count -> count - 1)
                .filter(count -> count <= words.length)
                .map(count -> Stream.of(words).limit(count).collect(Collectors.joining(" ")));
    }
}
