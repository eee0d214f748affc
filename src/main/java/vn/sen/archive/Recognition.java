package vn.sen.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import vn.sen.actor.Outcome;

/** Tells what a file is from its first bytes and, for containers, from what is inside. */
final class Recognition {

    private static final int BEGINNING = 1024;
    private static final int BRAND = 8;

    /** Windows, Linux, macOS (four forms), Java, Android and shortcuts. */
    private static final List<String> PROGRAMS =
            List.of(
                    "MZ",
                    "\u007fELF",
                    "\u00fe\u00ed\u00fa\u00ce",
                    "\u00fe\u00ed\u00fa\u00cf",
                    "\u00ce\u00fa\u00ed\u00fe",
                    "\u00cf\u00fa\u00ed\u00fe",
                    "\u00ca\u00fe\u00ba\u00be",
                    "dex\n",
                    "L\0\0\0\u0001\u0014\u0002\0");

    private static final String JPEG = "\u00ff\u00d8\u00ff";
    private static final String PNG = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> TIFF = Set.of("II*\0", "MM\0*");
    private static final String RICH_TEXT = "{\\rtf1";
    private static final String ZIP = "PK\u0003\u0004";
    private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

    private Recognition() {}

    /**
     * @param name tells text from tables as text; nothing else is believed of it
     */
    static Outcome<FileType> of(Path file, String name) throws IOException {
        String start = beginning(file);
        if (PROGRAMS.stream().anyMatch(start::startsWith)) {
            return Outcome.refused(Refusal.EXECUTABLE);
        }
        if (start.startsWith(ZIP)) {
            return ZipContainer.type(file);
        }
        if (start.startsWith(COMPOUND)) {
            return CompoundFile.type(file);
        }
        return isHeic(start) ? Outcome.done(FileType.HEIC) : simple(start, file, name);
    }

    private static Outcome<FileType> simple(String start, Path file, String name)
            throws IOException {
        if (start.startsWith(JPEG)) {
            return Outcome.done(FileType.JPEG);
        }
        if (start.startsWith(PNG)) {
            return Outcome.done(FileType.PNG);
        }
        if (TIFF.stream().anyMatch(start::startsWith)) {
            return Outcome.done(FileType.TIFF);
        }
        if (start.startsWith(RICH_TEXT)) {
            return Outcome.done(FileType.RTF);
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", BRAND)) {
            return Outcome.done(FileType.WEBP);
        }
        // Some scanners write lines of their own before the mark; Acrobat reads such files too.
        return start.contains("%PDF-") ? Outcome.done(FileType.PDF) : PlainText.type(file, name);
    }

    private static boolean isHeic(String start) {
        return start.startsWith("ftyp", 4)
                && start.length() >= BRAND + 4
                && HEIC_BRANDS.contains(start.substring(BRAND, BRAND + 4));
    }

    /** One character for each byte. */
    private static String beginning(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(BEGINNING), ISO_8859_1);
        }
    }
}
