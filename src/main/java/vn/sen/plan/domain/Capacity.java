package vn.sen.plan.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

/**
 * In which capacity somebody acts.
 *
 * @param as the role; null for one who needs none
 * @param inPlaceOf who is away, where it is done for him; null for one's own
 */
public record Capacity(@Nullable Role as, @Nullable PersonId inPlaceOf) {

    public static Capacity own(@Nullable Role as) {
        return new Capacity(as, null);
    }

    /** Under one of the actor's hats, in its role. */
    static Capacity of(Actor actor, Optional<Actor> hat, @Nullable Role as) {
        return new Capacity(
                as,
                hat.map(Actor::person).filter(each -> !each.equals(actor.person())).orElse(null));
    }
}
