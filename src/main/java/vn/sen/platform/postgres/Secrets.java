package vn.sen.platform.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/**
 * The passwords of the embedded server: made once, kept in a file that only its owner can read.
 *
 * @param superuser password of {@code postgres}, used to start, repair and create roles
 * @param owner password of {@code sen_owner}, used for migrations
 * @param app password of {@code sen_app}, used for everything else
 */
record Secrets(String superuser, String owner, String app) {

    static Secrets in(Path file) {
        try {
            if (!Files.exists(file)) {
                write(file);
            }
            return read(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Secrets read(Path file) throws IOException {
        Properties kept = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            kept.load(in);
        }
        return new Secrets(
                kept.getProperty("superuser", ""),
                kept.getProperty("owner", ""),
                kept.getProperty("app", ""));
    }

    private static void write(Path file) throws IOException {
        String text =
                "superuser=%s%nowner=%s%napp=%s%n".formatted(password(), password(), password());
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        createPrivate(fresh);
        Files.writeString(fresh, text, StandardCharsets.US_ASCII);
        Files.move(fresh, file);
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private static String password() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
