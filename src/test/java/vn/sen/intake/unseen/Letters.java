package vn.sen.intake.unseen;

import java.text.Normalizer;
import java.util.Locale;

/** The letters of a cell: how its parts are joined and set is not compared. */
final class Letters {
    private Letters() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s;.,\u2022+\u2013\u2014()\u00b6-]+", "")
                .toLowerCase(Locale.ROOT);
    }
}
