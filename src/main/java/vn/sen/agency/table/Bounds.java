package vn.sen.agency.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks a workbook once without keeping anything, and stops where it grows past all measure:
 * before anything else reads it.
 */
final class Bounds {

    private static final int MOST_PARTS = 500;
    private static final long LARGEST = 64L * 1024 * 1024;

    /** Parts that are read into memory as trees. */
    private static final long LARGEST_FRAME = 1024L * 1024;

    private static final int PIECE = 64 * 1024;

    private Bounds() {}

    static void check(byte[] file) throws IOException {
        boolean workbook = false;
        long all = 0;
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equalsIgnoreCase("xl/workbook.xml");
                all += size(zip, limit(part.getName()), LARGEST - all);
                if (++parts > MOST_PARTS) {
                    throw new Unreadable(TableRefused.TOO_LARGE);
                }
            }
        }
        if (!workbook) {
            throw new Unreadable(TableRefused.NOT_A_TABLE);
        }
    }

    private static long limit(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        boolean content = name.startsWith("xl/") && !name.equals("xl/workbook.xml");
        return content && !name.endsWith(".rels") ? LARGEST : LARGEST_FRAME;
    }

    private static long size(ZipInputStream part, long limit, long left) throws IOException {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int read = part.read(piece); read >= 0; read = part.read(piece)) {
            size += read;
            if (size > limit || size > left) {
                throw new Unreadable(TableRefused.TOO_LARGE);
            }
        }
        return size;
    }
}
