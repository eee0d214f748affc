package vn.sen.access.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sen.access.domain.AccountId;
import vn.sen.access.domain.Token;
import vn.sen.access.domain.TokenId;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;

/**
 * Tokens as they are kept: of the agency at work, or of all where none is, which is at the door.
 */
@Component
public class TokenStore {

    private static final String COLUMNS =
            """
            select t.id, t.agency_id, t.person_id, t.name, t.may_write, t.made_at, t.expires_at,
                   t.last_used_at, t.revoked_at
              from access.token t
            """;

    private final JdbcClient database;

    TokenStore(JdbcClient database) {
        this.database = database;
    }

    public void keep(Token token, AccountId account, byte[] hash) {
        database.sql(
                        """
                        insert into access.token (id, account_id, person_id, name, hash, may_write,
                               made_at, expires_at)
                        values (:id, :account, :person, :name, :hash, :mayWrite, :made, :expires)
                        """)
                .param("id", token.id().value())
                .param("account", account.value())
                .param("person", token.person().value())
                .param("name", token.name())
                .param("hash", hash)
                .param("mayWrite", token.mayWrite())
                .param("made", Timestamp.from(token.made()))
                .param("expires", Timestamp.from(token.expires()))
                .update();
    }

    /** The token with this hash, where its account is open and has a password of its owner's. */
    public Optional<Token> atTheDoor(byte[] hash) {
        return database.sql(
                        COLUMNS
                                + """
                                  join access.account a
                                    on a.agency_id = t.agency_id
                                   and a.id = t.account_id
                                   and not a.locked
                                   and not a.must_change_password
                                 where t.hash = :hash
                                """)
                .param("hash", hash)
                .query(TokenStore::token)
                .optional();
    }

    /** A person's tokens that were not revoked, the last one first. */
    public List<Token> of(PersonId person) {
        return database.sql(
                        COLUMNS
                                + """
                                 where t.person_id = :person
                                   and t.revoked_at is null
                                   and t.agency_id = platform.agency_id()
                                 order by t.made_at desc, t.id
                                """)
                .param("person", person.value())
                .query(TokenStore::token)
                .list();
    }

    public void noteUse(TokenId id, Instant now) {
        database.sql("update access.token set last_used_at = :now where id = :id")
                .param("now", Timestamp.from(now))
                .param("id", id.value())
                .update();
    }

    /** False where the person has no such token. */
    public boolean revoke(PersonId person, TokenId id, Instant now) {
        return database.sql(
                                """
                                update access.token
                                   set revoked_at = :now
                                 where id = :id
                                   and person_id = :person
                                   and revoked_at is null
                                """)
                        .param("now", Timestamp.from(now))
                        .param("id", id.value())
                        .param("person", person.value())
                        .update()
                == 1;
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                new TokenId(row.getObject("id", UUID.class)),
                new AgencyId(row.getObject("agency_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("may_write"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires_at").toInstant(),
                instant(row.getTimestamp("last_used_at")),
                instant(row.getTimestamp("revoked_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
