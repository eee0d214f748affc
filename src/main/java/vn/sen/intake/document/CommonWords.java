package vn.sen.intake.document;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that are frequent in every Vietnamese plan. */
public final class CommonWords {
    private static final Set<String> ALL =
            OldLetters.lines("common.words").stream()
                    .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());

    private CommonWords() {}

    public static Set<String> all() {
        return ALL;
    }
}
