package vn.sen.agency.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.agency.roll.Compared;
import vn.sen.agency.roll.Roll;
import vn.sen.agency.roll.RollEntry;
import vn.sen.agency.roll.RollId;
import vn.sen.agency.roll.RollRefused;
import vn.sen.agency.store.RollStore;
import vn.sen.agency.table.TableFile;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.trail.Subject;
import vn.sen.web.NotFound;

/** Takes lists of people in to be looked at, and puts them aside again. */
@Service
public class KeepRolls {

    private final RollStore rolls;
    private final Archive archive;
    private final Rosters rosters;
    private final Acts acts;
    private final Clock clock;

    KeepRolls(RollStore rolls, Archive archive, Rosters rosters, Acts acts, Clock clock) {
        this.rolls = rolls;
        this.archive = archive;
        this.rosters = rosters;
        this.acts = acts;
        this.clock = clock;
    }

    /**
     * A list and what it would change today.
     *
     * @param compared of a settled list: of a list with its rows as they would be if it came again
     */
    public record Looked(RollEntry entry, Roll roll, Compared compared) {}

    /**
     * Keeps a list; a file that is not understood leaves nothing behind.
     *
     * @param name as its owner calls the file
     * @return refused by the table, by the list, or by the archive
     */
    @Transactional
    public Outcome<RollId> take(Actor by, String name, byte[] file) {
        return TableFile.read(file)
                .then(Roll::of)
                .then(roll -> archive.keep(name, new ByteArrayInputStream(file)))
                .map(kept -> enter(by, kept, name));
    }

    private RollId enter(Actor by, StoredFile kept, String name) {
        RollEntry roll =
                new RollEntry(
                        RollId.next(),
                        kept.hash().hex(),
                        name.isEmpty() ? kept.name() : name,
                        RollEntry.State.OPEN,
                        clock.instant(),
                        null,
                        RollEntry.Done.NOTHING);
        rolls.add(roll, by.person());
        Map<String, String> values = Map.of("file", roll.file());
        acts.record(by, "people-list.entered", subject(roll.id()), Map.of(), values);
        return roll.id();
    }

    @Transactional(readOnly = true)
    public RollStore.Found page(int size, int skipped) {
        return rolls.page(size, skipped);
    }

    @Transactional(readOnly = true)
    public Looked look(RollId id) {
        return look(rolls.find(id).orElseThrow(NotFound::new));
    }

    Looked look(RollEntry entry) {
        Roll roll = read(entry);
        return new Looked(entry, roll, rosters.compared(roll));
    }

    @Transactional
    public Outcome<RollId> putAside(Actor by, RollId id) {
        RollEntry entry = rolls.take(id).orElseThrow(NotFound::new);
        if (!entry.isOpen()) {
            return Outcome.refused(RollRefused.SETTLED);
        }
        settle(by, entry, RollEntry.State.PUT_ASIDE, RollEntry.Done.NOTHING);
        return Outcome.done(id);
    }

    void settle(Actor by, RollEntry entry, RollEntry.State state, RollEntry.Done done) {
        rolls.settle(entry.id(), state, done, new RollStore.Settled(by.person(), clock.instant()));
        acts.record(
                by,
                state == RollEntry.State.APPLIED ? "people-list.applied" : "people-list.put-aside",
                subject(entry.id()),
                Map.of(),
                Map.of(
                        "file", entry.file(),
                        "entered", Integer.toString(done.entered()),
                        "changed", Integer.toString(done.changed()),
                        "leftOut", Integer.toString(done.leftOut())));
    }

    /** A file that was understood once is understood again. */
    private Roll read(RollEntry entry) {
        try (InputStream in = archive.open(new FileHash(entry.file()))) {
            return switch (TableFile.read(in.readAllBytes()).then(Roll::of)) {
                case Outcome.Done<Roll>(Roll roll) -> roll;
                case Outcome.Refused<Roll>(var reason) ->
                        throw new IllegalStateException("not understood again: " + reason.key());
            };
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Subject subject(RollId id) {
        return new Subject("people-list", id.value());
    }
}
