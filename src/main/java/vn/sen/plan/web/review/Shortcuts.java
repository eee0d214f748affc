package vn.sen.plan.web.review;

import java.util.List;
import vn.sen.web.Texts;

/** What can be done from the keyboard. */
final class Shortcuts {

    private Shortcuts() {}

    static List<DocPage.Key> all(Texts texts) {
        return List.of(
                key(texts, "next", "N"),
                key(texts, "previous", "Shift N"),
                key(texts, "rows", "\u2191", "\u2193"),
                key(texts, "right", "D"),
                key(texts, "edit", "E", "Enter"),
                key(texts, "save", "Ctrl Enter"),
                key(texts, "close", "Esc"),
                key(texts, "move", "Alt \u2191", "Alt \u2193"),
                key(texts, "add", "A"),
                key(texts, "split", "T"),
                key(texts, "merge", "G"),
                key(texts, "drop", "Del"),
                key(texts, "restore", "U"));
    }

    private static DocPage.Key key(Texts texts, String act, String... keys) {
        return new DocPage.Key(texts.get("plan.review.key." + act), List.of(keys));
    }
}
