package vn.sen.intake.app;

import java.util.Locale;
import java.util.Set;

/** Whether a kept file has pages; the archive lets no name end otherwise than its content is. */
enum PageKind {
    /** As they are printed. */
    FIXED,
    /** It is a picture of its pages. */
    PICTURED,
    /** Another program sets them. */
    TO_BE_MADE,
    NONE;

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "tif", "tiff");
    private static final Set<String> OFFICE = Set.of("docx", "doc", "odt", "rtf");

    static PageKind of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("pdf")) {
            return FIXED;
        }
        if (PICTURES.contains(ending)) {
            return PICTURED;
        }
        return OFFICE.contains(ending) ? TO_BE_MADE : NONE;
    }
}
