package vn.sen.plan.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.Actor;
import vn.sen.actor.Permission;
import vn.sen.actor.Role;

/**
 * Rights over plans and tasks by role. Whose task it is, and in which state something may be done,
 * the rules of {@link Task} and {@link Plan} say.
 */
public enum PlanPermission implements Permission {
    /** The plan is the agency's: everybody sees it. */
    SEE_PLAN,
    EDIT_PLAN,
    APPROVE_PLAN,
    /** Entering the number and date of the issued document. */
    ISSUE_PLAN,
    CLOSE_PLAN,
    /** Giving rows to the agencies below. */
    HAND_DOWN,
    RECORD_EVENT,
    /** Adding work that comes up during the year. */
    ADD_WORK,
    SET_DATE,
    /** Working on tasks that are one's own. */
    WORK,
    HAND_OVER,
    CHECK_WORK,
    /** Listing who is late, and drafting the letter that reminds them. */
    CHASE,
    /** Answering what stands in the way of somebody's work. */
    ANSWER_DIFFICULTY,
    CANCEL_TASK;

    private static final Set<PlanPermission> STAND_IN =
            Set.of(WORK, APPROVE_PLAN, HAND_OVER, CHECK_WORK);

    @Override
    public boolean allows(Actor actor) {
        return this == SEE_PLAN || this == WORK || hat(actor).isPresent();
    }

    /** The role in which the actor uses this right; null for one who needs none. */
    public @Nullable Role roleOf(@Nullable Actor actor) {
        return actor == null ? null : capacityOf(actor).as();
    }

    /** In which role the actor uses this right, and in whose place. */
    public Capacity capacityOf(Actor actor) {
        Optional<Actor> hat = hat(actor);
        Actor as = hat.orElse(actor);
        Role role = roles().stream().filter(as::holds).findFirst().orElse(null);
        return Capacity.of(actor, hat, role);
    }

    /** What waits for somebody who is away goes to who stands in for him, and nothing else. */
    private Optional<Actor> hat(Actor actor) {
        return STAND_IN.contains(this)
                ? actor.hat(each -> each.holdsAny(roles()))
                : Optional.of(actor).filter(each -> each.holdsAny(roles()));
    }

    private Set<Role> roles() {
        return switch (this) {
            case SEE_PLAN, WORK -> EnumSet.allOf(Role.class);
            case EDIT_PLAN, SET_DATE -> EnumSet.of(Role.ISO_SECRETARY, Role.QUALITY_REPRESENTATIVE);
            case APPROVE_PLAN -> EnumSet.of(Role.LEADER);
            case ISSUE_PLAN -> EnumSet.of(Role.ISO_SECRETARY, Role.CLERK, Role.LEADER);
            case CLOSE_PLAN, CANCEL_TASK -> EnumSet.of(Role.ISO_SECRETARY, Role.LEADER);
            case CHASE, ANSWER_DIFFICULTY, HAND_DOWN ->
                    EnumSet.of(Role.ISO_SECRETARY, Role.QUALITY_REPRESENTATIVE, Role.LEADER);
            case RECORD_EVENT ->
                    EnumSet.of(
                            Role.ISO_SECRETARY,
                            Role.QUALITY_REPRESENTATIVE,
                            Role.LEADER,
                            Role.COMMITTEE_HEAD,
                            Role.UNIT_HEAD,
                            Role.UNIT_ISO_OFFICER);
            case ADD_WORK ->
                    EnumSet.of(
                            Role.ISO_SECRETARY,
                            Role.QUALITY_REPRESENTATIVE,
                            Role.LEADER,
                            Role.UNIT_HEAD);
            case HAND_OVER -> EnumSet.of(Role.UNIT_HEAD, Role.ISO_SECRETARY);
            case CHECK_WORK ->
                    EnumSet.of(
                            Role.LEADER,
                            Role.QUALITY_REPRESENTATIVE,
                            Role.COMMITTEE_HEAD,
                            Role.ISO_SECRETARY,
                            Role.UNIT_HEAD);
        };
    }
}
