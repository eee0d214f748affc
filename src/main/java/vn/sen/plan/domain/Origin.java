package vn.sen.plan.domain;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.DOTALL;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The document a plan was read from.
 *
 * @param sourceFile its hash in the archive; null for a plan entered by hand
 */
public record Origin(@Nullable String sourceFile, String sourceName) {

    private static final Pattern WITH_PAGES =
            Pattern.compile(".*\\.(pdf|docx|doc|odt|rtf)", CASE_INSENSITIVE | DOTALL);

    /** Whether it was written on pages, which can be shown where the program is there for it. */
    public boolean hasPages() {
        return sourceFile != null && WITH_PAGES.matcher(sourceName).matches();
    }
}
