package vn.sen.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.archive.FileHash;
import vn.sen.intake.domain.PagesMade;

/** The pages made of files that have none, of the agency that the transaction works for. */
@Component
public class PagesStore {

    private final JdbcClient database;
    private final Clock clock;

    PagesStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Asks for the pages of a file; asked for again they are what they are. */
    public void ask(FileHash file) {
        database.sql(
                        """
                        insert into intake.pages_made (hash, stage, asked_at)
                        values (:hash, 'WAITING', :at)
                            on conflict do nothing
                        """)
                .param("hash", file.hex())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<PagesMade> find(FileHash file) {
        return database.sql(
                        """
                        select m.stage, m.pages, m.failure
                          from intake.pages_made m
                         where m.hash = :hash
                        """)
                .param("hash", file.hex())
                .query((row, number) -> pages(file, row))
                .optional();
    }

    private static PagesMade pages(FileHash file, ResultSet row) throws SQLException {
        return new PagesMade(
                file,
                PagesMade.Stage.valueOf(row.getString("stage")),
                hash(row.getString("pages")),
                row.getString("failure"));
    }

    private static @Nullable FileHash hash(@Nullable String hex) {
        return hex == null ? null : new FileHash(hex);
    }

    /** Begins to make pages that wait: for the how manieth time; 0 where none wait. */
    public int begin(FileHash file) {
        return database.sql(
                        """
                        update intake.pages_made
                           set attempts = attempts + 1
                         where hash = :hash
                           and stage = 'WAITING'
                        returning attempts
                        """)
                .param("hash", file.hex())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    public void made(FileHash file, FileHash pages) {
        database.sql(
                        """
                        update intake.pages_made
                           set stage = 'MADE', pages = :pages, failure = null
                         where hash = :hash
                        """)
                .param("hash", file.hex())
                .param("pages", pages.hex())
                .update();
    }

    public void failed(FileHash file, String failure) {
        database.sql(
                        """
                        update intake.pages_made
                           set stage = 'FAILED', failure = :failure
                         where hash = :hash
                           and stage = 'WAITING'
                        """)
                .param("hash", file.hex())
                .param("failure", failure)
                .update();
    }

    /** Lets pages wait again that could not be made. */
    public boolean again(FileHash file) {
        return database.sql(
                                """
                                update intake.pages_made
                                   set stage = 'WAITING', attempts = 0, failure = null
                                 where hash = :hash
                                   and stage = 'FAILED'
                                """)
                        .param("hash", file.hex())
                        .update()
                == 1;
    }

    /** Files whose pages wait, the first asked for first. */
    public List<FileHash> waiting() {
        return database.sql(
                        """
                        select m.hash
                          from intake.pages_made m
                         where m.stage = 'WAITING'
                         order by m.asked_at
                        """)
                .query((row, number) -> new FileHash(row.getString("hash")))
                .list();
    }
}
