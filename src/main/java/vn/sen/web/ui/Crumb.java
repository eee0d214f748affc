package vn.sen.web.ui;

import org.jspecify.annotations.Nullable;

/** One step of the way to this page; the last has no address. */
public record Crumb(String title, @Nullable String href) {

    public static Crumb of(String title, String href) {
        return new Crumb(title, href);
    }

    public static Crumb here(String title) {
        return new Crumb(title, null);
    }
}
