package vn.sen.intake.word;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Unreadable;

/** Tells by its first bytes, never by its name, what a file is. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] WINDOWS_PROGRAM = {'M', 'Z'};
    private static final byte[] UNIX_PROGRAM = {0x7F, 'E', 'L', 'F'};
    private static final byte[] ENCRYPTED_STREAM =
            "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORD_STREAM = "WordDocument".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    /** Lets only packages pass. */
    static void requirePackage(byte[] file) throws Unreadable {
        if (starts(file, ZIP)) {
            return;
        }
        throw new Unreadable(refusal(file));
    }

    private static ReadingRefused refusal(byte[] file) {
        if (file.length == 0) {
            return ReadingRefused.EMPTY;
        }
        if (starts(file, WINDOWS_PROGRAM) || starts(file, UNIX_PROGRAM)) {
            return ReadingRefused.PROGRAM;
        }
        if (starts(file, OLE)) {
            return compound(file);
        }
        return starts(file, EMPTY_ZIP) ? ReadingRefused.EMPTY : ReadingRefused.NOT_WORD;
    }

    /** Old Word files and encrypted new ones share one container. */
    private static ReadingRefused compound(byte[] file) {
        if (contains(file, ENCRYPTED_STREAM)) {
            return ReadingRefused.ENCRYPTED;
        }
        return contains(file, WORD_STREAM) ? ReadingRefused.OLD_WORD : ReadingRefused.NOT_WORD;
    }

    private static boolean starts(byte[] file, byte[] magic) {
        return file.length >= magic.length
                && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
    }

    private static boolean contains(byte[] file, byte[] part) {
        for (int i = 0; i + part.length <= file.length; i++) {
            if (file[i] == part[0]
                    && Arrays.equals(file, i, i + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }
}
