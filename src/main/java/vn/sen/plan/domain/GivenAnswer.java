package vn.sen.plan.domain;

/** What the agency below said. */
public enum GivenAnswer {
    TAKEN,
    DECLINED
}
