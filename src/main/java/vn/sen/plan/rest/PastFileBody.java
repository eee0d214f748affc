package vn.sen.plan.rest;

import java.time.Instant;
import java.util.UUID;
import vn.sen.plan.domain.PastFile;

/** A file of that year. */
record PastFileBody(
        UUID id, String name, String mediaType, long size, String sha256, Instant addedAt) {

    static PastFileBody of(PastFile file) {
        return new PastFileBody(
                file.id(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.file().hex(),
                file.addedAt());
    }
}
