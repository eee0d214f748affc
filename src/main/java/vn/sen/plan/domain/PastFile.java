package vn.sen.plan.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.archive.FileHash;
import vn.sen.plan.ItemId;

/**
 * A file of a year before the program was there.
 *
 * @param row the row it belongs to; null for one of the year as a whole
 */
public record PastFile(
        UUID id,
        @Nullable ItemId row,
        FileHash file,
        String name,
        String mediaType,
        long size,
        Instant addedAt) {}
