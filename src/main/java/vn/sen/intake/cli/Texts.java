package vn.sen.intake.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this module. */
final class Texts {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("messages.intake", Locale.ROOT);

    private Texts() {}

    static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).format(arguments);
    }
}
