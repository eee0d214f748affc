package vn.sen.seeing.app;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Ids;
import vn.sen.actor.Outcome;
import vn.sen.seeing.ListKind;
import vn.sen.seeing.SavedFilter;
import vn.sen.seeing.SeeingPermission;
import vn.sen.seeing.SeeingRefusal;
import vn.sen.seeing.store.ListMemory;
import vn.sen.web.NotFound;

/** Keeps filters under a name, and the columns that somebody chose. */
@Service
@Transactional
public class KeepLists {

    static final int LONGEST_NAME = 60;
    static final int LONGEST_QUERY = 600;
    static final int MOST = 20;

    private final ListMemory memory;
    private final Clock clock;

    KeepLists(ListMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    public Outcome<UUID> keep(Actor actor, ListKind list, Wish wish) {
        if (wish.name().isBlank()) {
            return Outcome.refused(SeeingRefusal.NAME_MISSING);
        }
        if (wish.name().length() > LONGEST_NAME) {
            return Outcome.refused(SeeingRefusal.NAME_TOO_LONG);
        }
        if (wish.query().isBlank()) {
            return Outcome.refused(SeeingRefusal.QUERY_EMPTY);
        }
        if (wish.query().length() > LONGEST_QUERY) {
            return Outcome.refused(SeeingRefusal.QUERY_TOO_LONG);
        }
        if (wish.shared() && !SeeingPermission.SHARE_FILTERS.allows(actor)) {
            return Outcome.refused(SeeingRefusal.MAY_NOT_SHARE);
        }
        return add(actor, list, wish);
    }

    private Outcome<UUID> add(Actor actor, ListKind list, Wish wish) {
        long own =
                memory.of(list.key(), actor.person()).filters().stream()
                        .filter(SavedFilter::own)
                        .count();
        if (own >= MOST) {
            return Outcome.refused(SeeingRefusal.TOO_MANY);
        }
        UUID id = Ids.next();
        memory.add(
                new SavedFilter(
                        id,
                        list.key(),
                        wish.name(),
                        wish.query(),
                        wish.shared(),
                        true,
                        wish.opens()),
                actor.person(),
                clock.instant());
        return Outcome.done(id);
    }

    /** Puts one's own filter away; for colleagues it is gone too. */
    public void putAway(Actor actor, UUID filter) {
        if (!memory.putAway(filter, actor.person())) {
            throw new NotFound();
        }
    }

    /** Keeps the columns; those that the list does not know are left out. */
    public void choose(Actor actor, ListKind list, List<String> columns) {
        List<String> known =
                list.columns().stream()
                        .map(ListKind.Column::key)
                        .filter(columns::contains)
                        .toList();
        memory.choose(list.key(), actor.person(), known);
    }

    @Transactional(readOnly = true)
    public ListMemory.Remembered remembered(Actor actor, ListKind list) {
        return memory.of(list.key(), actor.person());
    }

    @Transactional(readOnly = true)
    public List<SavedFilter> all(Actor actor) {
        return memory.all(actor.person());
    }
}
