package vn.sen.plan.domain;

/** The cell in which a clause stands. */
public enum ClauseOrigin {
    TIMING,
    CONTENT
}
