package vn.sen.reminder.app;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.PersonId;
import vn.sen.reminder.domain.Notice;
import vn.sen.reminder.domain.NoticeId;
import vn.sen.reminder.store.ToldQueries;
import vn.sen.web.NotFound;

/** A person has read what he was told. */
@Service
@Transactional
public class ReadNotices {

    private final ToldQueries queries;
    private final BellCounts bells;
    private final Clock clock;

    ReadNotices(ToldQueries queries, BellCounts bells, Clock clock) {
        this.queries = queries;
        this.bells = bells;
        this.clock = clock;
    }

    /**
     * Marks one as read.
     *
     * @throws NotFound if it was not said to this person
     */
    public Notice one(PersonId person, NoticeId id) {
        Notice notice = queries.find(id, person).orElseThrow(NotFound::new);
        queries.read(person, id, clock.instant());
        bells.change();
        return notice;
    }

    /** Marks all as read; how many were not. */
    public int all(PersonId person) {
        int read = queries.read(person, null, clock.instant());
        bells.change();
        return read;
    }
}
