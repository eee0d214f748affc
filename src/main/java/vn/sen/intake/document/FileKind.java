package vn.sen.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.sen.intake.ReadingRefused;

/** The kinds of files that are read; its first bytes, never its name, tell what a file is. */
public enum FileKind {
    /** A package of Office; whether of Word, the package says. */
    WORD,
    PDF,
    /** Text without a format. */
    TEXT;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] PDF_MARK = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] WINDOWS_PROGRAM = {'M', 'Z'};
    private static final byte[] UNIX_PROGRAM = {0x7F, 'E', 'L', 'F'};
    private static final byte[] ENCRYPTED_STREAM =
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    /** How far into a PDF file its mark may stand: some scanners write lines before it. */
    private static final int MARK_WITHIN = 1024;

    private static final int SAMPLE = 4096;
    private static final int LETTERS = 8;

    public static FileKind of(byte[] file) throws Unreadable {
        if (starts(file, ZIP)) {
            return WORD;
        }
        if (isProgram(file)) {
            throw new Unreadable(ReadingRefused.PROGRAM);
        }
        if (contains(file, Math.min(file.length, MARK_WITHIN), PDF_MARK)) {
            return PDF;
        }
        if (isText(file)) {
            return TEXT;
        }
        throw new Unreadable(refusal(file));
    }

    /** Neither a page of the web, nor rich text, nor bytes that are no letters. */
    private static boolean isText(byte[] file) {
        if (file.length == 0 || file[0] == '{' || file[0] == '<' || starts(file, OLE)) {
            return false;
        }
        Decoded decoded = Decoded.of(file);
        return decoded != null
                && decoded.text().chars().limit(SAMPLE).filter(Character::isLetter).count()
                        >= LETTERS;
    }

    private static boolean isProgram(byte[] file) {
        return starts(file, WINDOWS_PROGRAM) || starts(file, UNIX_PROGRAM);
    }

    private static ReadingRefused refusal(byte[] file) {
        if (file.length == 0) {
            return ReadingRefused.EMPTY;
        }
        if (starts(file, OLE)) {
            return compound(file);
        }
        return starts(file, EMPTY_ZIP) ? ReadingRefused.EMPTY : ReadingRefused.UNKNOWN_KIND;
    }

    /** Old Word files and encrypted new ones share one container. */
    private static ReadingRefused compound(byte[] file) {
        if (contains(file, file.length, ENCRYPTED_STREAM)) {
            return ReadingRefused.ENCRYPTED;
        }
        return contains(file, file.length, WORD_STREAM)
                ? ReadingRefused.OLD_WORD
                : ReadingRefused.UNKNOWN_KIND;
    }

    private static boolean starts(byte[] file, byte[] magic) {
        return file.length >= magic.length
                && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] file, int within, byte[] part) {
        for (int i = 0; i + part.length <= within; i++) {
            if (file[i] == part[0]
                    && Arrays.equals(file, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
