package vn.sen.plan.rest;

import vn.sen.plan.domain.Extension;
import vn.sen.rest.IfMatch;
import vn.sen.web.StaleVersion;

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

    /**
     * Holds an answer to what was seen.
     *
     * @throws StaleVersion if it was settled since
     */
    static void check(IfMatch seen, boolean open) {
        if (seen.version() != version(open)) {
            throw new StaleVersion();
        }
    }
}
