package vn.sen.agency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;

/** What this module asks of accounts; the module that keeps them answers. */
public interface SignIns {

    /** A sign-in to be handed over, once; the password is to be changed at the first use. */
    record Handed(PersonId person, String login, String password) {}

    /** Login names of the people of the agency at work, also of those whose account is locked. */
    Map<PersonId, String> known();

    /** A login name as it is kept and compared. */
    String normal(String login);

    /** Of these login names, those that nobody new can have, and why. */
    Map<String, Reason> refused(Collection<String> logins);

    /**
     * A password to be handed over, with its hash; it opens nothing until it is given to somebody.
     */
    record Key(String password, String hash) {}

    /** As many passwords; takes a twentieth of a second each, so not within a transaction. */
    List<Key> keys(int many);

    /**
     * Opens accounts for people who have none.
     *
     * @param logins in their normal form, none of them refused
     * @param keys one for each of them at least
     */
    List<Handed> hand(@Nullable Actor by, Map<PersonId, String> logins, List<Key> keys);
}
