package vn.sen.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.sen.actor.Outcome;

/**
 * Tells text from bytes that only claim to be text. The encoding is left open: offices still hold
 * lists in the code pages of before Unicode.
 */
final class PlainText {

    private static final int BEGINNING = 512;
    private static final int DELETE = 0x7f;
    private static final String UTF_8_MARK = "\u00ef\u00bb\u00bf";
    private static final Set<String> UTF_16_MARKS = Set.of("\u00ff\u00fe", "\u00fe\u00ff");

    /** How scripts and pages with scripts begin. */
    private static final List<String> SCRIPT_BEGINNINGS =
            List.of("#!", "@echo", "<?php", "<%", "<!doctype html", "<html", "<script", "<svg");

    private static final Set<String> SCRIPT_ENDINGS =
            Set.of(
                    "bat", "cmd", "com", "hta", "htm", "html", "jar", "js", "jse", "php", "ps1",
                    "py", "scr", "sh", "svg", "vbe", "vbs", "wsf", "reg", "lnk", "url");

    private PlainText() {}

    static Outcome<FileType> type(Path file, String name) throws IOException {
        if (isScript(file, name)) {
            return Outcome.refused(Refusal.EXECUTABLE);
        }
        if (!isText(file)) {
            return Outcome.refused(Refusal.NOT_ALLOWED);
        }
        if (FileType.CSV.fits(name)) {
            return Outcome.done(FileType.CSV);
        }
        return FileType.TEXT.fits(name)
                ? Outcome.done(FileType.TEXT)
                : Outcome.refused(Refusal.NOT_ALLOWED);
    }

    private static boolean isScript(Path file, String name) throws IOException {
        String start = beginning(file);
        return SCRIPT_ENDINGS.contains(FileType.ending(name))
                || SCRIPT_BEGINNINGS.stream().anyMatch(start::startsWith);
    }

    private static String beginning(Path file) throws IOException {
        char[] start = new char[BEGINNING];
        try (Reader in = reader(file)) {
            int length = Math.max(0, in.read(start));
            String bare = new String(start, 0, length);
            return withoutMark(bare).stripLeading().toLowerCase(Locale.ROOT);
        }
    }

    private static String withoutMark(String start) {
        return start.startsWith(UTF_8_MARK) ? start.substring(UTF_8_MARK.length()) : start;
    }

    private static boolean isText(Path file) throws IOException {
        try (Reader in = reader(file)) {
            for (int each = in.read(); each >= 0; each = in.read()) {
                if (isControl(each)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Characters where the file says it is UTF-16, as Excel writes text; bytes otherwise. */
    private static Reader reader(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String mark = new String(in.readNBytes(2), ISO_8859_1);
            return Files.newBufferedReader(file, UTF_16_MARKS.contains(mark) ? UTF_16 : ISO_8859_1);
        }
    }

    private static boolean isControl(int each) {
        return each == DELETE
                || (each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f');
    }
}
