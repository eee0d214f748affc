package vn.sen.intake.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What stands where in the bytes of a file. */
final class Bytes {
    private final byte[] file;

    Bytes(byte[] file) {
        this.file = file;
    }

    boolean start(byte[] mark) {
        return stand(mark, 0);
    }

    boolean stand(byte[] mark, int at) {
        return file.length >= at + mark.length
                && Arrays.equals(file, at, at + mark.length, mark, 0, mark.length);
    }

    boolean hold(byte[] part) {
        return hold(part, file.length);
    }

    boolean hold(byte[] part, int within) {
        for (int at = 0; at + part.length <= Math.min(within, file.length); at++) {
            if (file[at] == part[0] && stand(part, at)) {
                return true;
            }
        }
        return false;
    }

    /** Letters of one byte each. */
    static byte[] narrow(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Letters of two bytes each, as names stand in the files of before 2007. */
    static byte[] wide(String text) {
        return text.getBytes(StandardCharsets.UTF_16LE);
    }
}
