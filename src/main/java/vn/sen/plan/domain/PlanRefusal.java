package vn.sen.plan.domain;

import java.util.Locale;
import vn.sen.actor.Reason;

/** Why an act on a plan or a task is refused; the message says what to do. */
public enum PlanRefusal implements Reason {
    NOT_A_DRAFT,
    ALREADY_SUBMITTED,
    NOT_SUBMITTED,
    ALREADY_APPROVED,
    NOT_APPROVED,
    NOT_IN_FORCE,
    NOT_DISCARDED,
    SERIES_TOO_LONG,
    YEAR_NOT_OVER,
    ZIP_TOO_LARGE,
    ZIP_BROKEN,
    OWN_PLAN,
    EFFECTIVE_BEFORE_ISSUED,
    NOT_READY,
    PLAN_NOT_RUNNING,
    PLAN_UNKNOWN,
    ROW_UNKNOWN,
    CONTENT_MISSING,
    REASON_MISSING,
    ANSWER_WITHOUT_DAY,
    OWED_IN_THE_PAST,
    DAY_IN_THE_FUTURE,
    CLAUSE_WAITS_FOR_NOTHING,
    WAITS_FOR_ITSELF,
    DUTY_UNKNOWN,
    LEFT_OVER_UNKNOWN,
    NOTHING_PROPOSED,
    NO_ROW_ABOVE,
    NO_ROW_BEYOND,
    EVENT_UNNAMED,
    ALREADY_RECORDED,
    CHOOSE_CASE,
    OPENS_AFTER_DUE,
    DUE_BEFORE_EVENT,
    HAS_A_DATE,
    DAY_IS_COUNTED,
    MOVED_TO_THE_PAST,
    NO_DAY_TO_EXTEND,
    EXTENDED_TO_THE_PAST,
    NOT_LATER,
    TOO_FAR,
    EXTENSION_OPEN,
    EXTENSION_SETTLED,
    OWN_EXTENSION,
    NOT_YOUR_EXTENSION,
    NOT_YOURS_TO_EXTEND,
    AMENDMENT_NOT_DRAFT,
    AMENDMENT_NOT_SUBMITTED,
    AMENDMENT_NOT_APPROVED,
    AMENDMENT_EMPTY,
    OWN_AMENDMENT,
    ROWS_OVERTAKEN,
    PROPOSAL_UNSAID,
    DIFFICULTY_ANSWERED,
    OWN_DIFFICULTY,
    NOT_YOUR_PART,
    CONTRIBUTION_EMPTY,
    NOT_YOUR_TASK,
    NOT_YOURS_TO_ACCEPT,
    OWN_WORK,
    WOULD_CHECK_OWN_WORK,
    NOT_IN_THIS_STATE,
    TASK_OVERTAKEN,
    NO_EVIDENCE,
    BAD_LINK,
    NOT_YOUR_EVIDENCE,
    EVIDENCE_HANDED_IN,
    NOT_OF_THE_UNIT,
    NOT_DONE_YET,
    SAME_DAY,
    WORDS_MISSING,
    TITLE_MISSING,
    DOER_UNKNOWN,
    NOT_YOUR_UNIT,
    NOTHING_TO_GIVE,
    GIVEN_WITHOUT_DAY,
    GIVEN_ALREADY,
    ANSWERED_BEFORE,
    TAKEN_NOWHERE,
    TAKEN_WITHOUT_DAY,
    LATER_THAN_ABOVE;

    /** Whether what was asked for is not there, for the one who asks. */
    public boolean isOfTheAddress() {
        return this == PLAN_UNKNOWN || this == ROW_UNKNOWN;
    }

    @Override
    public String key() {
        return "plan.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
