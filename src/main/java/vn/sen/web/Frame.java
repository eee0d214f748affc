package vn.sen.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What every page needs beside its own view record.
 *
 * @param csrfName name of the hidden field of every form
 * @param viewer null on pages for people who are not signed in
 * @param bell what waits for the viewer; null where nothing can ring
 * @param path address of this page within the program
 * @param today the day by the program's clock
 * @param note stands above the page; null almost always
 */
public record Frame(
        Texts t,
        String csrfName,
        String csrfToken,
        @Nullable Viewer viewer,
        Navigation nav,
        Navigation.@Nullable Link bell,
        @Nullable Flash flash,
        String path,
        LocalDate today,
        @Nullable String note,
        String version) {

    public String get(String key, Object... arguments) {
        return t.get(key, arguments);
    }
}
