package vn.sen.plan.app;

/** Which of them. */
public enum WhichAppeals {
    /** For the viewer to answer: named for it, not merely allowed to. */
    FOR_ME,
    MINE,
    OPEN,
    SETTLED
}
