package vn.sen.access;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;

/**
 * Whose session it is. Rights are not kept here: they are looked up for each page, so that a role
 * that ends ends at once.
 */
public record SignedIn(UUID account, UUID agencyKey, UUID personKey) implements Serializable {

    public AgencyId agency() {
        return new AgencyId(agencyKey);
    }

    public PersonId person() {
        return new PersonId(personKey);
    }

    public Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }
}
