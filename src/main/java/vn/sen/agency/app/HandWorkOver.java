package vn.sen.agency.app;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Ids;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Reason;
import vn.sen.agency.WorkInHand;
import vn.sen.agency.domain.HandOver;
import vn.sen.agency.domain.HandOverRefusal;
import vn.sen.agency.domain.Person;
import vn.sen.agency.store.AgencyQueries;
import vn.sen.agency.store.HandOverStore;
import vn.sen.agency.store.PersonRows;
import vn.sen.trail.Subject;
import vn.sen.web.NotFound;

/** Hands over all that hangs on somebody who leaves or moves: as it was shown, or nothing. */
@Service
public class HandWorkOver {

    /** Characters of a reason. */
    public static final int LONGEST_REASON = 500;

    private final AllInHand inHand;
    private final PersonRows people;
    private final HandOverStore papers;
    private final AgencyQueries queries;
    private final Acts acts;
    private final Clock clock;

    HandWorkOver(
            AllInHand inHand,
            PersonRows people,
            HandOverStore papers,
            AgencyQueries queries,
            Acts acts,
            Clock clock) {
        this.inHand = inHand;
        this.people = people;
        this.papers = papers;
        this.queries = queries;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * What was asked.
     *
     * @param fingerprint of what was shown
     * @param to the successor of each piece, by its key
     */
    public record Asked(String fingerprint, Map<String, PersonId> to, String reason) {

        public Asked {
            to = Map.copyOf(to);
        }
    }

    /** The pieces that cannot go to whom they would, and why. */
    @Transactional(readOnly = true)
    public Map<String, Reason> refused(Actor by, PersonId person, Map<String, PersonId> to) {
        return inHand.refused(new WorkInHand.Passing(by, person, to, ""));
    }

    @Transactional
    public Outcome<HandOver> apply(Actor by, PersonId id, Asked asked) {
        if (!people.existsById(id)) {
            throw new NotFound();
        }
        queries.lockRoles();
        Hanging hanging = inHand.of(id);
        HandOverRefusal refusal = refusal(id, hanging, asked);
        if (refusal != null) {
            return Outcome.refused(refusal);
        }
        WorkInHand.Passing passing =
                new WorkInHand.Passing(by, id, asked.to(), asked.reason().strip());
        return inHand.refused(passing).isEmpty()
                ? Outcome.done(handOver(passing, hanging))
                : Outcome.refused(HandOverRefusal.PIECES_REFUSED);
    }

    private HandOver handOver(WorkInHand.Passing passing, Hanging hanging) {
        HandOver done =
                new HandOver(
                        Ids.next(),
                        passing.from(),
                        passing.reason(),
                        passing.by().person(),
                        clock.instant(),
                        hanging.pieces().stream().map(each -> piece(each, passing)).toList());
        papers.keep(done);
        acts.together(
                () -> {
                    inHand.pass(passing);
                    acts.record(
                            passing.by(),
                            "person.handed-over",
                            new Subject("person", passing.from().value()),
                            Map.of(),
                            values(done));
                    return done;
                });
        return done;
    }

    private static HandOver.Piece piece(WorkInHand.Piece piece, WorkInHand.Passing passing) {
        return new HandOver.Piece(
                piece.kind(), piece.name(), passing.to().getOrDefault(piece.key(), passing.from()));
    }

    private static Map<String, String> values(HandOver done) {
        return Map.of(
                "handOver",
                done.id().toString(),
                "pieces",
                Integer.toString(done.pieces().size()),
                "successors",
                done.pieces().stream()
                        .map(each -> each.successor().toString())
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(" ")));
    }

    private @Nullable HandOverRefusal refusal(PersonId id, Hanging hanging, Asked asked) {
        if (hanging.isEmpty()) {
            return HandOverRefusal.NOTHING_HANGS;
        }
        if (!hanging.fingerprint().equals(asked.fingerprint())) {
            return HandOverRefusal.CHANGED_MEANWHILE;
        }
        if (asked.reason().isBlank()) {
            return HandOverRefusal.REASON_MISSING;
        }
        if (asked.reason().length() > LONGEST_REASON) {
            return HandOverRefusal.REASON_TOO_LONG;
        }
        if (hanging.pieces().stream().anyMatch(each -> !asked.to().containsKey(each.key()))) {
            return HandOverRefusal.SUCCESSOR_MISSING;
        }
        return ofSuccessors(id, new HashSet<>(asked.to().values()));
    }

    private @Nullable HandOverRefusal ofSuccessors(PersonId id, Set<PersonId> successors) {
        if (successors.contains(id)) {
            return HandOverRefusal.SUCCESSOR_IS_HIMSELF;
        }
        List<Person> found = people.findAllById(successors);
        return found.size() == successors.size() && found.stream().allMatch(Person::active)
                ? null
                : HandOverRefusal.SUCCESSOR_GONE;
    }
}
