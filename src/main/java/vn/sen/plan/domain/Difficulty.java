package vn.sen.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.TaskId;

/**
 * What stands in the way of a task, as its doer says it.
 *
 * @param answer null while it is open
 */
public record Difficulty(
        DifficultyId id, TaskId task, Said said, Proposal proposal, @Nullable Said answer) {

    /** Words of somebody. */
    public record Said(String words, PersonId by, @Nullable Role as, Instant at) {}

    /**
     * What the doer proposes to change in the plan.
     *
     * @param day of a proposal for another day
     * @param unit of a proposal for another doer
     */
    public record Proposal(Kind kind, @Nullable LocalDate day, @Nullable UnitId unit) {

        public static final Proposal NONE = new Proposal(Kind.NONE, null, null);

        /** What is to be changed. */
        public enum Kind {
            NONE,
            NEW_DAY,
            OTHER_UNIT,
            DROP,
            /** As the words say. */
            OTHER;

            /** Message key of the name shown to people. */
            public String key() {
                return "plan.proposal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }

        /** Whether it says what it should. */
        public boolean isWhole() {
            return (kind == Kind.NEW_DAY) == (day != null)
                    && (kind == Kind.OTHER_UNIT) == (unit != null);
        }
    }

    public static Outcome<Difficulty> reported(TaskId task, Said said, Proposal proposal) {
        if (said.words().isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        return proposal.isWhole()
                ? Outcome.done(new Difficulty(DifficultyId.next(), task, said, proposal, null))
                : Outcome.refused(PlanRefusal.PROPOSAL_UNSAID);
    }

    public boolean isOpen() {
        return answer == null;
    }

    /** Answered by somebody else than the one who reported it. */
    public Outcome<Difficulty> answered(Actor by, Said words) {
        if (!isOpen()) {
            return Outcome.refused(PlanRefusal.DIFFICULTY_ANSWERED);
        }
        if (words.words().isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        return by.person().equals(said.by())
                ? Outcome.refused(PlanRefusal.OWN_DIFFICULTY)
                : Outcome.done(new Difficulty(id, task, said, proposal, words));
    }
}
