package vn.sen.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import vn.sen.actor.AgencyId;
import vn.sen.actor.Ids;

/**
 * The contents on disk: {@code <agency>/ab/cd/<hash>}. A content is written beside them first,
 * forced to disk and moved in whole, so that whatever bears a hash for a name is complete.
 */
final class Contents {

    private static final int PIECE = 64 * 1024;

    private final Path root;
    private final Path arriving;
    private final Opening opening;

    /** Opens a new file to be written. */
    @FunctionalInterface
    interface Opening {
        OutputStream at(Path file) throws IOException;
    }

    Contents(Path root, Opening opening) {
        this.root = root;
        this.arriving = root.resolve("arriving");
        this.opening = opening;
    }

    static Contents under(Path root) {
        Contents contents = new Contents(root, Contents::openNew);
        contents.clearArrivals();
        return contents;
    }

    private static OutputStream openNew(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** What a program that was killed left half written. */
    private void clearArrivals() {
        try {
            Files.createDirectories(arriving);
            try (Stream<Path> left = Files.list(arriving)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Writes at most one byte more than the largest size, and stops there.
     *
     * @return the new content, to be moved in or dropped by closing it
     */
    Arriving receive(InputStream content, long largest) throws IOException {
        Path file = Files.createDirectories(arriving).resolve(Ids.next().toString());
        try {
            return write(content, largest, file);
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    private Arriving write(InputStream content, long largest, Path file) throws IOException {
        MessageDigest digest = sha256();
        long size = 0;
        try (OutputStream out = opening.at(file)) {
            byte[] piece = new byte[PIECE];
            for (int read = content.read(piece);
                    read >= 0 && size <= largest;
                    read = content.read(piece)) {
                digest.update(piece, 0, read);
                out.write(piece, 0, read);
                size += read;
            }
        }
        force(file);
        return new Arriving(file, new FileHash(HexFormat.of().formatHex(digest.digest())), size);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    Path place(AgencyId agency, FileHash hash) {
        String hex = hash.hex();
        return root.resolve(agency.toString())
                .resolve(hex.substring(0, 2))
                .resolve(hex.substring(2, 4))
                .resolve(hex);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A content received and not yet in its place. */
    record Arriving(Path file, FileHash hash, long size) implements AutoCloseable {

        /** Moves the content in; the same bytes there already stay. */
        void moveTo(Path place) throws IOException {
            Files.createDirectories(place.getParent());
            Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(file);
        }
    }
}
