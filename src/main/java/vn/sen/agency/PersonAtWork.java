package vn.sen.agency;

import java.util.List;
import vn.sen.actor.Actor;

/** Somebody who works here today, with what he or she may act as. */
public record PersonAtWork(Actor actor, String name, String agencyName) {

    /** The same person, who may act in the place of these as well. */
    public PersonAtWork standingInFor(List<PersonAtWork> away) {
        Actor whole =
                new Actor(
                        actor.agency(),
                        actor.person(),
                        actor.units(),
                        actor.roles(),
                        away.stream().map(PersonAtWork::actor).toList());
        return new PersonAtWork(whole, name, agencyName);
    }
}
