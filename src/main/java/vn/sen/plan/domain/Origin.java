package vn.sen.plan.domain;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The document a plan was read from.
 *
 * @param sourceFile its hash in the archive; null for a plan entered by hand
 */
public record Origin(@Nullable String sourceFile, String sourceName) {

    /** Whether it has fixed pages, which can be shown as they are. */
    public boolean hasPages() {
        return sourceFile != null && sourceName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
