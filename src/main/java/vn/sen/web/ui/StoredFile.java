package vn.sen.web.ui;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file in a list of evidence.
 *
 * @param meta size, person and time in words
 * @param hash short form of the content's check sum
 */
public record StoredFile(String name, String href, String meta, @Nullable String hash) {

    /** The letters on the drawn sheet: the name's ending, at most four. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot + 1);
        return end.length() > 4 ? "" : end.toUpperCase(Locale.ROOT);
    }
}
