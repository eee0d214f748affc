package vn.sen.plan.web.posted;

import java.util.Locale;

/** Words at the beginning of a line. */
final class Sentence {

    private Sentence() {}

    static String begin(String words) {
        return words.substring(0, 1).toUpperCase(Locale.of("vi")) + words.substring(1);
    }
}
