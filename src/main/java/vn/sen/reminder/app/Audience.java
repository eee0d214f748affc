package vn.sen.reminder.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sen.access.Accounts;
import vn.sen.actor.Actor;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.agency.Agencies;
import vn.sen.agency.Away;
import vn.sen.agency.Reachable;
import vn.sen.plan.OpenWork;

/** Who is to be told: whoever works here today and whose account nobody has closed. */
@Component
class Audience {

    private final Agencies agencies;
    private final Accounts accounts;

    Audience(Agencies agencies, Accounts accounts) {
        this.agencies = agencies;
        this.accounts = accounts;
    }

    People today() {
        Set<PersonId> locked = accounts.locked();
        return new People(
                agencies.reachable().stream()
                        .filter(each -> !locked.contains(each.actor().person()))
                        .toList(),
                agencies.staff().away());
    }

    /** Those who can be told anything. */
    static final class People {

        private final List<Reachable> all;
        private final Map<PersonId, Reachable> byKey;

        private final Map<PersonId, Away> away;

        private People(List<Reachable> all, Map<PersonId, Away> away) {
            this.all = all;
            this.away = away;
            this.byKey =
                    all.stream()
                            .collect(
                                    Collectors.toMap(
                                            each -> each.actor().person(), Function.identity()));
        }

        Set<PersonId> keys() {
            return byKey.keySet();
        }

        Optional<Reachable> find(PersonId person) {
            return Optional.ofNullable(byKey.get(person));
        }

        /**
         * Those before whom the work lies: the person who has it; whoever speaks for the unit or
         * the role where nobody has it, or where the one who had it has left.
         */
        List<PersonId> doers(OpenWork work) {
            PersonId person = work.doer().person();
            if (person == null || byKey.containsKey(person)) {
                return those(work::isToBeDoneBy);
            }
            OpenWork.Party left = work.doer();
            return those(new OpenWork.Party(left.unit(), left.role(), null)::isMeant);
        }

        /** Those who can accept the work; the leader where nobody else is there to. */
        List<PersonId> accepters(OpenWork work) {
            List<PersonId> named = those(work::isToBeAcceptedBy);
            return named.isEmpty()
                    ? those(
                            each ->
                                    each.holds(Role.LEADER)
                                            && !each.person().equals(work.submittedBy()))
                    : named;
        }

        /** Heads of the doer's unit who have not to do the work themselves. */
        List<PersonId> heads(OpenWork work) {
            List<PersonId> doers = doers(work);
            return those(
                    each ->
                            each.holds(Role.UNIT_HEAD)
                                    && unitsOf(work).stream().anyMatch(each::belongsTo)
                                    && !doers.contains(each.person()));
        }

        /** ISO secretaries who have not to do the work themselves. */
        List<PersonId> secretaries(OpenWork work) {
            List<PersonId> doers = doers(work);
            return those(each -> each.holds(Role.ISO_SECRETARY) && !doers.contains(each.person()));
        }

        List<PersonId> holding(Role role) {
            return those(each -> each.holds(role));
        }

        /** The unit that the plan names, else those of the person who has the work. */
        private Set<UnitId> unitsOf(OpenWork work) {
            UnitId unit = work.doer().unit();
            if (unit != null) {
                return Set.of(unit);
            }
            PersonId person = work.doer().person();
            return person == null
                    ? Set.of()
                    : find(person).map(each -> each.actor().units()).orElse(Set.of());
        }

        private List<PersonId> those(Predicate<Actor> wanted) {
            return all.stream()
                    .map(Reachable::actor)
                    .filter(wanted)
                    .map(Actor::person)
                    .flatMap(each -> Stream.concat(Stream.of(each), substitute(each)))
                    .distinct()
                    .toList();
        }

        /** Whoever stands in for somebody who is away hears what is said to him. */
        private Stream<PersonId> substitute(PersonId person) {
            Away absence = away.get(person);
            return absence == null
                    ? Stream.empty()
                    : Stream.of(absence.substitute()).filter(byKey::containsKey);
        }
    }
}
