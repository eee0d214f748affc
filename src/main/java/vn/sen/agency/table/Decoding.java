package vn.sen.agency.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a text file: UTF-16 or UTF-8 by its mark or its bytes, else the Vietnamese
 * code page of Windows.
 */
final class Decoding {

    private static final Charset WINDOWS = Charset.forName("windows-1258");
    private static final int BEGINNING = 4096;

    private Decoding() {}

    static String text(byte[] file) {
        int first = file.length > 1 ? ((file[0] & 0xff) << 8) | (file[1] & 0xff) : 0;
        String text =
                switch (first) {
                    case 0xfffe -> decoded(file, 2, StandardCharsets.UTF_16LE);
                    case 0xfeff -> decoded(file, 2, StandardCharsets.UTF_16BE);
                    default -> unmarked(file);
                };
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(TableRefused.NOT_A_TABLE);
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String unmarked(byte[] file) {
        int even = zeros(file, 0);
        int odd = zeros(file, 1);
        int many = Math.min(file.length, BEGINNING) / 8;
        if (odd > many && even <= many) {
            return decoded(file, 0, StandardCharsets.UTF_16LE);
        }
        if (even > many && odd <= many) {
            return decoded(file, 0, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException older) {
            return decoded(file, 0, WINDOWS);
        }
    }

    private static int zeros(byte[] file, int from) {
        int zeros = 0;
        for (int i = from; i < Math.min(file.length, BEGINNING); i += 2) {
            zeros += file[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static String decoded(byte[] file, int from, Charset charset) {
        return new String(file, from, file.length - from, charset);
    }
}
