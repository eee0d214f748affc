package vn.sen.plan.domain;

/** All that is told of its work. */
public enum GivenState {
    /** In a plan or a change of one that is not in force yet. */
    PLANNED,
    RUNNING,
    DONE,
    /** Its year was closed before it was done. */
    NOT_DONE,
    GIVEN_UP
}
