package vn.sen.intake.program;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The programs that help to read, as far as the machine has them.
 *
 * @param office LibreOffice, for the files of other word processors
 * @param recognizer Tesseract, for pictures of paper
 */
public record Programs(@Nullable Path office, @Nullable Path recognizer) {
    public static final Programs NONE = new Programs(null, null);

    /** Says that a program is not to be used though it may be there. */
    private static final String NOT_USED = "none";

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(File.pathSeparator));

    private static final List<String> OFFICE =
            List.of(
                    "/usr/lib/libreoffice/program/soffice",
                    "/opt/libreoffice/program/soffice",
                    "/Applications/LibreOffice.app/Contents/MacOS/soffice");

    private static final List<String> RECOGNIZER =
            List.of("/usr/local/bin/tesseract", "/opt/homebrew/bin/tesseract");

    /** The programs of this machine, or those that {@code SEN_OFFICE}, {@code SEN_OCR} name. */
    public static Programs ofMachine() {
        return named(setting("SEN_OFFICE"), setting("SEN_OCR"));
    }

    /** The programs at these places; an empty word looks for one, "none" goes without. */
    public static Programs named(String office, String recognizer) {
        return new Programs(
                find(office, "soffice", OFFICE), find(recognizer, "tesseract", RECOGNIZER));
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        return value == null ? "" : value;
    }

    private static @Nullable Path find(String named, String program, List<String> usual) {
        if (!named.isBlank()) {
            return named.equals(NOT_USED) ? null : executable(Stream.of(named));
        }
        return executable(Stream.concat(inPath(program), usual.stream()));
    }

    private static Stream<String> inPath(String program) {
        return BETWEEN.splitAsStream(setting("PATH"))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> folder + File.separator + program);
    }

    private static @Nullable Path executable(Stream<String> places) {
        return places.map(Path::of)
                .filter(each -> Files.isRegularFile(each) && Files.isExecutable(each))
                .findFirst()
                .orElse(null);
    }
}
