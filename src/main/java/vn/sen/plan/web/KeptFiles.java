package vn.sen.plan.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.web.NotFound;

/** Sends files of the archive as they were handed in, to be saved, never to be shown in place. */
@Component
public class KeptFiles {

    /** What a browser may do with a file that it shows after all: nothing. */
    private static final String SEALED = "sandbox; default-src 'none'";

    private final Archive archive;

    KeptFiles(Archive archive) {
        this.archive = archive;
    }

    /**
     * A file under the name that it had where it was handed in.
     *
     * @param hash its hash; null where there is none
     */
    public ResponseEntity<Resource> sent(@Nullable String hash, String name) {
        if (hash == null) {
            throw new NotFound();
        }
        StoredFile file = archive.find(new FileHash(hash)).orElseThrow(NotFound::new);
        return sent(file.hash(), name, file.mediaType(), file.size());
    }

    public ResponseEntity<Resource> sent(FileHash file, String name, String type, long size) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .contentLength(size)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .header("Content-Security-Policy", SEALED)
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(archive.open(file)));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
