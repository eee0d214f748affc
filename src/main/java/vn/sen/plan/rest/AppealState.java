package vn.sen.plan.rest;

import vn.sen.plan.domain.Extension;

/** How far a request for time or a difficulty has come. */
enum AppealState {
    OPEN,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    ANSWERED;

    static AppealState of(Extension.State state) {
        return state == Extension.State.ASKED ? OPEN : valueOf(state.name());
    }

    /** It changes once: when it is settled. */
    static int version(boolean open) {
        return open ? 1 : 2;
    }
}
