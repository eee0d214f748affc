package vn.sen.plan.web.review;

import java.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text as forms send it: composed letters, single spaces, one entry a line. */
final class Lines {

    private Lines() {}

    static String one(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .strip();
    }

    static List<String> of(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().map(Lines::one).filter(each -> !each.isEmpty()).toList();
    }
}
