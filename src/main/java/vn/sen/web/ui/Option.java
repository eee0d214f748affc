package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/** One choice of a select, a radio group or a list of suggestions. */
public record Option(String value, String label, @Nullable String note) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }
}
