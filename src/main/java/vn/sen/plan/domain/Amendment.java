package vn.sen.plan.domain;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.actor.PersonId;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.DifficultyId;
import vn.sen.plan.PlanId;

/**
 * A change of a plan in force. Its rows are {@link AmendedRow}s of their own.
 *
 * @param number among those of the plan, from 1
 * @param difficulty from which it was made; null where it was made by itself
 * @param returned the words with which it was sent back last; may be empty
 */
public record Amendment(
        AmendmentId id,
        PlanId plan,
        int number,
        State state,
        String reason,
        @Nullable DifficultyId difficulty,
        Course course,
        Paper paper,
        String returned,
        int version) {

    /** How far it has come. */
    public enum State {
        DRAFT,
        SUBMITTED,
        APPROVED,
        DISCARDED;

        /** Message key of the name shown to people. */
        public String key() {
            return "amend.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who made it, who handed it in, and who approved it when. */
    public record Course(
            PersonId madeBy,
            @Nullable PersonId submittedBy,
            @Nullable PersonId approvedBy,
            @Nullable LocalDate approvedOn) {}

    /** The number and the date of the amending decision; none until they are entered. */
    public record Paper(String number, String symbol, @Nullable LocalDate issuedOn) {

        static final Paper NONE = new Paper("", "", null);
    }

    public static Outcome<Amendment> drafted(
            Actor by, PlanId plan, int number, String reason, @Nullable DifficultyId difficulty) {
        return reason.isBlank()
                ? Outcome.refused(PlanRefusal.REASON_MISSING)
                : Outcome.done(
                        new Amendment(
                                AmendmentId.next(),
                                plan,
                                number,
                                State.DRAFT,
                                reason,
                                difficulty,
                                new Course(by.person(), null, null, null),
                                Paper.NONE,
                                "",
                                0));
    }

    /** Whether its rows can be changed. */
    public Outcome<Amendment> open() {
        return in(State.DRAFT, PlanRefusal.AMENDMENT_NOT_DRAFT);
    }

    /** Whether somebody made it or handed it in, and so leaves it to others to approve. */
    public boolean isOwn(PersonId person) {
        return person.equals(course.madeBy()) || person.equals(course.submittedBy());
    }

    private Outcome<Amendment> in(State wanted, PlanRefusal otherwise) {
        return state == wanted ? Outcome.done(this) : Outcome.refused(otherwise);
    }

    public Outcome<Amendment> submitted(Actor by) {
        Course handedIn = new Course(course.madeBy, by.person(), null, null);
        return open().map(same -> with(State.SUBMITTED, handedIn, ""));
    }

    /** Back to who made it, with words. */
    public Outcome<Amendment> sentBack(String words) {
        if (words.isBlank()) {
            return Outcome.refused(PlanRefusal.WORDS_MISSING);
        }
        return in(State.SUBMITTED, PlanRefusal.AMENDMENT_NOT_SUBMITTED)
                .map(same -> with(State.DRAFT, course, words));
    }

    /** Nobody approves what he made or handed in himself, nor in the place of who did. */
    public Outcome<Amendment> approved(Actor by, LocalDate day) {
        PersonId inPlaceOf = PlanPermission.APPROVE_PLAN.capacityOf(by).inPlaceOf();
        if (isOf(by.person()) || (inPlaceOf != null && isOf(inPlaceOf))) {
            return Outcome.refused(PlanRefusal.OWN_AMENDMENT);
        }
        Course done = new Course(course.madeBy, course.submittedBy, by.person(), day);
        return in(State.SUBMITTED, PlanRefusal.AMENDMENT_NOT_SUBMITTED)
                .map(same -> with(State.APPROVED, done, ""));
    }

    private boolean isOf(PersonId person) {
        return person.equals(course.madeBy) || person.equals(course.submittedBy);
    }

    public Outcome<Amendment> discarded() {
        return open().map(same -> with(State.DISCARDED, course, returned));
    }

    /** The number and the date that the decision got; a slip may be corrected. */
    public Outcome<Amendment> issued(Paper paper) {
        return in(State.APPROVED, PlanRefusal.AMENDMENT_NOT_APPROVED)
                .map(
                        same ->
                                new Amendment(
                                        id,
                                        plan,
                                        number,
                                        state,
                                        reason,
                                        difficulty,
                                        course,
                                        paper,
                                        returned,
                                        version));
    }

    private Amendment with(State next, Course course, String returned) {
        return new Amendment(
                id, plan, number, next, reason, difficulty, course, paper, returned, version);
    }
}
