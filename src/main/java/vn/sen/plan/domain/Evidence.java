package vn.sen.plan.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.archive.FileHash;
import vn.sen.plan.TaskId;

/**
 * A file or a link that shows that work was done.
 *
 * @param file in the archive; null for a link
 * @param link null for a file
 * @param name the file's name, or what the link is called
 * @param mediaType of a file; empty for a link
 * @param size of a file in bytes; 0 for a link
 * @param as the role it was added in
 * @param withdrawnAt when its owner took it back; it stays, marked
 */
public record Evidence(
        EvidenceId id,
        TaskId task,
        @Nullable FileHash file,
        @Nullable String link,
        String name,
        String mediaType,
        long size,
        PersonId by,
        @Nullable Role as,
        Instant at,
        @Nullable Instant withdrawnAt) {

    public boolean counts() {
        return withdrawnAt == null;
    }
}
