package vn.sen.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.sen.actor.Outcome;

/** Tells office files apart that are ZIP archives inside. */
final class ZipContainer {

    /** Longer lists of parts do not occur; a bomb stops here. */
    private static final int LONGEST_PART = 1 << 20;

    /** By the content type of the main part (ECMA-376, part 1). */
    private static final Map<String, FileType> OFFICE =
            Map.of(
                    "wordprocessingml.document.main+xml", FileType.DOCX,
                    "spreadsheetml.sheet.main+xml", FileType.XLSX,
                    "presentationml.presentation.main+xml", FileType.PPTX);

    private static final Map<String, FileType> OPEN_DOCUMENT =
            Map.of(
                    FileType.ODT.mediaType(), FileType.ODT,
                    FileType.ODS.mediaType(), FileType.ODS);

    private final ZipFile zip;

    private ZipContainer(ZipFile zip) {
        this.zip = zip;
    }

    static Outcome<FileType> type(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            return new ZipContainer(zip).type();
        } catch (ZipException unreadable) {
            return Outcome.refused(Refusal.DAMAGED);
        }
    }

    private Outcome<FileType> type() throws IOException {
        if (hasMacros()) {
            return Outcome.refused(Refusal.MACROS);
        }
        Optional<FileType> office = office();
        Optional<FileType> found = office.isPresent() ? office : openDocument();
        return found.map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.NOT_ALLOWED));
    }

    private Optional<FileType> office() throws IOException {
        String parts = text("[Content_Types].xml");
        return OFFICE.entrySet().stream()
                .filter(each -> parts.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<FileType> openDocument() throws IOException {
        return Optional.ofNullable(OPEN_DOCUMENT.get(text("mimetype").strip()));
    }

    private boolean hasMacros() throws IOException {
        return text("[Content_Types].xml").contains("macroEnabled")
                || zip.stream().map(ZipEntry::getName).anyMatch(ZipContainer::isMacro);
    }

    private static boolean isMacro(String name) {
        return name.endsWith("vbaProject.bin")
                || name.startsWith("Basic/")
                || name.startsWith("Scripts/");
    }

    private String text(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_PART), UTF_8);
        }
    }
}
