package vn.sen.plan.rest;

/** What can be done with a task. */
enum TaskAct {
    START,
    EVIDENCE,
    SUBMIT,
    ACCEPT,
    RETURN,
    HAND_OVER,
    CANCEL,
    DATE,
    CORRECT_DONE,
    CONTRIBUTE
}
