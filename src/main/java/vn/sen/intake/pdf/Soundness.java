package vn.sen.intake.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Unreadable;

/**
 * Looks at a file before PDFBox does, which mends what it can: of a file that was cut off it would
 * show the pages it has, and it unpacks what it finds however much that is.
 */
final class Soundness {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ENCRYPTED = "/Encrypt".getBytes(StandardCharsets.US_ASCII);

    /** How far from the end of a file its end mark may stand, in bytes. */
    private static final int END_WITHIN = 4096;

    /** Unpacked bytes of all streams together. */
    private static final long MOST = 6L * Limits.PART_BYTES;

    private final byte[] file;
    private final byte[] scratch = new byte[64 * 1024];
    private long unpacked;

    private Soundness(byte[] file) {
        this.file = file;
    }

    static void require(byte[] file) throws Unreadable {
        new Soundness(file).check();
    }

    private void check() throws Unreadable {
        if (!stands(END, Math.max(0, file.length - END_WITHIN))) {
            throw new Unreadable(ReadingRefused.DAMAGED_PDF);
        }
        boolean encrypted = stands(ENCRYPTED, 0);
        for (int at = 0; at + STREAM.length + 4 < file.length; at++) {
            if (file[at] == 's' && isAt(STREAM, at) && !isEnd(at)) {
                stream(behindLine(at + STREAM.length), encrypted);
            }
        }
    }

    private boolean isEnd(int at) {
        return at > 2 && file[at - 1] == 'd' && file[at - 2] == 'n' && file[at - 3] == 'e';
    }

    private int behindLine(int at) {
        int next = file[at] == '\r' ? at + 1 : at;
        return file[next] == '\n' ? next + 1 : next;
    }

    /** Unpacks what begins like a packed stream, and counts. */
    private void stream(int at, boolean encrypted) throws Unreadable {
        if (at + 2 >= file.length || !isPacked(at)) {
            return;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, at + 2, file.length - at - 2);
            long length = 0;
            while (!inflater.finished() && !inflater.needsInput()) {
                length += inflater.inflate(scratch);
                if (length > Limits.PART_BYTES || unpacked + length > MOST) {
                    throw new Unreadable(ReadingRefused.OVERBLOWN);
                }
            }
            unpacked += length;
        } catch (DataFormatException e) {
            if (!encrypted) {
                throw new Unreadable(ReadingRefused.DAMAGED_PDF);
            }
        } finally {
            inflater.end();
        }
    }

    private boolean isPacked(int at) {
        int first = file[at] & 0xFF;
        int second = file[at + 1] & 0xFF;
        return (first & 0x0F) == 8 && (first >> 4) < 8 && (first * 256 + second) % 31 == 0;
    }

    private boolean stands(byte[] words, int from) {
        for (int at = from; at + words.length <= file.length; at++) {
            if (isAt(words, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(byte[] words, int at) {
        for (int i = 0; i < words.length; i++) {
            if (file[at + i] != words[i]) {
                return false;
            }
        }
        return true;
    }
}
