package vn.sen.intake.app;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Reason;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.intake.ReadingRefused;
import vn.sen.intake.TableChoice;
import vn.sen.intake.WhichTable;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingId;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.domain.Stage;
import vn.sen.intake.store.IncomingStore;

/** Enters files that are handed in, with their trail. */
@Component
class IncomingBook {

    private final IncomingStore store;
    private final IntakeTrail trail;
    private final Clock clock;

    IncomingBook(IncomingStore store, IntakeTrail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    boolean hasRoomFor(int files) {
        return store.underWay() + files <= IncomingRefusal.MOST_WAITING;
    }

    Incoming waits(Actor by, StoredFile file) {
        return enter(by, file(file), Stage.WAITING, result(null, List.of()));
    }

    Incoming asks(Actor by, StoredFile file, List<WhichTable.Candidate> tables) {
        return enter(by, file(file), Stage.ASKS, result(null, tables));
    }

    Incoming refusedAtTheDoor(Actor by, String name, long size, Reason reason) {
        Incoming.File file = new Incoming.File(name, null, size);
        return enter(by, file, Stage.REFUSED, result(refusal(reason), List.of()));
    }

    static Incoming.Refusal refusal(Reason reason) {
        int limit =
                switch (reason) {
                    case ReadingRefused refused -> refused.limit();
                    case IncomingRefusal refused -> refused.limit();
                    default -> 0;
                };
        return new Incoming.Refusal(reason.key(), limit);
    }

    private static Incoming.File file(StoredFile file) {
        return new Incoming.File(file.name(), file.hash(), file.size());
    }

    private static Incoming.Result result(
            Incoming.@Nullable Refusal refusal, List<WhichTable.Candidate> tables) {
        return new Incoming.Result(null, refusal, tables);
    }

    private Incoming enter(Actor by, Incoming.File file, Stage stage, Incoming.Result result) {
        Incoming incoming =
                new Incoming(
                        IncomingId.next(),
                        by.person(),
                        clock.instant().truncatedTo(ChronoUnit.MICROS),
                        file,
                        new Incoming.Progress(stage, 0, 0, 0),
                        TableChoice.ALL,
                        result);
        store.add(incoming);
        FileHash hash = file.hash();
        trail.by(
                by,
                "plan-file.handed-in",
                incoming.id(),
                Map.of("state", stage.name(), "file", hash == null ? "" : hash.hex()));
        return incoming;
    }
}
