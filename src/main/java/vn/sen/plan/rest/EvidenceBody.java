package vn.sen.plan.rest;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Evidence;

/** A file or a link that shows that work was done. */
record EvidenceBody(
        UUID id,
        String name,
        @Nullable String link,
        @Nullable String sha256,
        @Nullable String mediaType,
        long size,
        WhoBody by,
        Instant at,
        @Nullable Instant withdrawnAt) {

    static EvidenceBody of(TaskDetail.Shown shown) {
        Evidence piece = shown.evidence();
        return new EvidenceBody(
                piece.id().value(),
                piece.name(),
                piece.link(),
                piece.file() == null ? null : piece.file().hex(),
                piece.mediaType().isEmpty() ? null : piece.mediaType(),
                piece.size(),
                WhoBody.of(shown.by()),
                piece.at(),
                piece.withdrawnAt());
    }
}
