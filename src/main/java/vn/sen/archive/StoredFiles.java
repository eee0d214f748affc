package vn.sen.archive;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of the kept files of the agency that the transaction works for. */
@Repository
class StoredFiles {

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredFiles(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The same content handed in again keeps its first name here. */
    void add(StoredFile file) {
        jdbc.sql(
                        """
                        insert into archive.file (hash, name, media_type, size, kept_at)
                        values (:hash, :name, :mediaType, :size, :at)
                            on conflict do nothing
                        """)
                .param("hash", file.hash().hex())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<StoredFile> find(FileHash hash) {
        return jdbc.sql(
                        """
                        select name, media_type, size
                          from archive.file
                         where hash = :hash
                        """)
                .param("hash", hash.hex())
                .query(
                        (row, place) ->
                                new StoredFile(
                                        hash,
                                        row.getString("name"),
                                        row.getString("media_type"),
                                        row.getLong("size")))
                .optional();
    }
}
