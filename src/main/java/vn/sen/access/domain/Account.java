package vn.sen.access.domain;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;

/**
 * What a person signs in with; one a person.
 *
 * @param login unique over all agencies, in small letters
 * @param passwordHash Argon2id
 * @param mustChangePassword true after somebody else set the password
 */
@Table(schema = "access", name = "account")
public record Account(
        @Id AccountId id,
        AgencyId agencyId,
        PersonId personId,
        String login,
        String passwordHash,
        boolean locked,
        boolean mustChangePassword,
        @Version int version) {

    public static Account opened(AgencyId agency, PersonId person, String login, String hash) {
        return new Account(AccountId.next(), agency, person, login, hash, false, false, 0);
    }

    /** With a password that somebody else knows until it is changed. */
    public Account withOneTimePassword(String hash) {
        return new Account(id, agencyId, personId, login, hash, locked, true, version);
    }

    public Account withOwnPassword(String hash) {
        return new Account(id, agencyId, personId, login, hash, locked, false, version);
    }

    public Account locked(boolean now) {
        return new Account(
                id, agencyId, personId, login, passwordHash, now, mustChangePassword, version);
    }
}
