package vn.sen.archive;

import java.util.List;
import java.util.Locale;

/** The kinds of content that serve as evidence. */
enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    DOC("application/msword", "doc"),
    XLS("application/vnd.ms-excel", "xls"),
    PPT("application/vnd.ms-powerpoint", "ppt"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    RTF("application/rtf", "rtf"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp"),
    TIFF("image/tiff", "tif", "tiff"),
    HEIC("image/heic", "heic", "heif"),
    TEXT("text/plain", "txt"),
    CSV("text/csv", "csv");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of makes one that never changes.
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    String mediaType() {
        return mediaType;
    }

    /** The name as it is, or with the ending of this type where it promises another. */
    String named(String name) {
        return fits(name) ? name : name + "." + endings.getFirst();
    }

    boolean fits(String name) {
        return endings.contains(ending(name));
    }

    /** What follows the last dot, in small letters; empty without a dot. */
    static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
