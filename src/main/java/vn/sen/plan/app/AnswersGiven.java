package vn.sen.plan.app;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import vn.sen.plan.HandDownId;
import vn.sen.plan.domain.RowTaken;
import vn.sen.plan.store.HandDowns;

/** Writes down what this agency says of a row from above, and that it needs to be told no more. */
@Component
class AnswersGiven {

    private final HandDowns store;
    private final News news;
    private final Clock clock;

    AnswersGiven(HandDowns store, News news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    /** False where it was answered or withdrawn meanwhile. */
    boolean take(HandDownId id, RowTaken taken) {
        Instant now = clock.instant();
        return told(id, now, store.take(id, taken, now));
    }

    /** False where it was answered or withdrawn meanwhile. */
    boolean decline(HandDownId id, String reason) {
        Instant now = clock.instant();
        return told(id, now, store.decline(id, reason, now));
    }

    void see(HandDownId id) {
        Instant now = clock.instant();
        store.see(id, now);
        told(id, now, true);
    }

    private boolean told(HandDownId id, Instant now, boolean done) {
        if (done) {
            news.answered(id, now);
        }
        return done;
    }
}
