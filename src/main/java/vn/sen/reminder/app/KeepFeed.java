package vn.sen.reminder.app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Ids;
import vn.sen.reminder.domain.FeedToken;
import vn.sen.reminder.store.FeedStore;

/** Makes and ends the secret address of a person's calendar. */
@Service
public class KeepFeed {

    private final FeedStore feeds;
    private final Records records;

    KeepFeed(FeedStore feeds, Records records) {
        this.feeds = feeds;
        this.records = records;
    }

    /** A new address, to be shown once; one there was works no more. */
    @Transactional
    public FeedToken make(Actor by) {
        endOld(by);
        FeedToken token = FeedToken.next(by.agency());
        FeedStore.Feed feed =
                new FeedStore.Feed(Ids.next(), by.person(), token.hash(), records.instant());
        feeds.add(feed);
        records.feed(by, "feed.made", feed.id());
        return token;
    }

    /** The address works no more. */
    @Transactional
    public void end(Actor by) {
        endOld(by);
    }

    private void endOld(Actor by) {
        feeds.of(by.person())
                .ifPresent(
                        old -> {
                            feeds.end(old.id(), records.instant());
                            records.feed(by, "feed.ended", old.id());
                        });
    }
}
