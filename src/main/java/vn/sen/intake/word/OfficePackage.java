package vn.sen.intake.word;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.document.Limits;
import vn.sen.intake.document.Unreadable;

/**
 * The parts of an Office file, unpacked one by one in memory when asked for.
 *
 * <p>It reads the directory at the end of the zip itself: {@code ZipFile} wants a file on disk, and
 * {@code ZipInputStream} takes a truncated package for a short one.
 */
final class OfficePackage {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int DEFLATED = 8;

    private final ByteBuffer file;
    private final Map<String, Part> parts = new HashMap<>();

    private record Part(int flags, int method, int crc, int packed, int offset) {}

    private OfficePackage(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static OfficePackage open(byte[] file) throws Unreadable {
        OfficePackage opened = new OfficePackage(file);
        try {
            opened.readDirectory();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
        return opened;
    }

    private void readDirectory() throws Unreadable {
        int end = endRecord();
        int count = file.getShort(end + 10) & 0xFFFF;
        if (count > Limits.PARTS) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
        int at = file.getInt(end + 16);
        for (int i = 0; i < count; i++) {
            require(file.getInt(at) == ENTRY);
            int nameLength = file.getShort(at + 28) & 0xFFFF;
            byte[] name = new byte[nameLength];
            file.get(at + 46, name);
            parts.put(
                    key(new String(name, StandardCharsets.UTF_8)),
                    new Part(
                            file.getShort(at + 8),
                            file.getShort(at + 10),
                            file.getInt(at + 16),
                            file.getInt(at + 20),
                            file.getInt(at + 42)));
            int extra = file.getShort(at + 30) & 0xFFFF;
            int comment = file.getShort(at + 32) & 0xFFFF;
            at += 46 + nameLength + extra + comment;
        }
    }

    private int endRecord() throws Unreadable {
        int last = file.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (file.getInt(at) == END) {
                return at;
            }
        }
        throw new Unreadable(ReadingRefused.DAMAGED);
    }

    /** Names of parts are compared without case, as the packaging convention has it. */
    private static String key(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return plain.toLowerCase(Locale.ROOT);
    }

    boolean has(String name) {
        return parts.containsKey(key(name));
    }

    boolean hasAny(String ending) {
        return parts.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /** The unpacked content of a part that {@link #has} said is there. */
    InputStream part(String name) throws Unreadable {
        Part part = parts.get(key(name));
        if (part == null) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
        if ((part.flags() & 1) != 0) {
            throw new Unreadable(ReadingRefused.ENCRYPTED);
        }
        try {
            return unpacked(part);
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DataFormatException e) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
    }

    private InputStream unpacked(Part part) throws DataFormatException, Unreadable {
        require(file.getInt(part.offset()) == LOCAL);
        int names = file.getShort(part.offset() + 26) & 0xFFFF;
        int extra = file.getShort(part.offset() + 28) & 0xFFFF;
        int from = part.offset() + LOCAL_LENGTH + names + extra;
        ByteBuffer packed = file.slice(from, part.packed());
        require(part.method() == DEFLATED || part.method() == 0);
        byte[] content = part.method() == DEFLATED ? inflate(packed) : copy(packed);
        CRC32 crc = new CRC32();
        crc.update(content);
        require((int) crc.getValue() == part.crc());
        return new ByteArrayInputStream(content);
    }

    private static byte[] copy(ByteBuffer packed) {
        byte[] content = new byte[packed.remaining()];
        packed.get(content);
        return content;
    }

    private static byte[] inflate(ByteBuffer packed) throws DataFormatException, Unreadable {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(packed);
            byte[] bytes = new byte[Math.max(4096, packed.remaining() * 4)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == bytes.length) {
                    bytes = Arrays.copyOf(bytes, larger(length));
                }
                int got = inflater.inflate(bytes, length, bytes.length - length);
                require(got > 0 || inflater.finished());
                length += got;
            }
            return Arrays.copyOf(bytes, length);
        } finally {
            inflater.end();
        }
    }

    private static int larger(int length) throws Unreadable {
        if (length >= Limits.PART_BYTES) {
            throw new Unreadable(ReadingRefused.OVERBLOWN);
        }
        return Math.min(Limits.PART_BYTES, length * 2);
    }

    private static void require(boolean sound) throws Unreadable {
        if (!sound) {
            throw new Unreadable(ReadingRefused.DAMAGED);
        }
    }
}
