package vn.sen.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/** What tells a file that was sent from another one. */
public record SentFile(String name, String sha256) {

    public static SentFile of(MultipartFile file) {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream();
                DigestOutputStream digest =
                        new DigestOutputStream(
                                OutputStream.nullOutputStream(),
                                MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(digest);
            String hash = HexFormat.of().formatHex(digest.getMessageDigest().digest());
            return new SentFile(name == null ? "" : name, hash);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
