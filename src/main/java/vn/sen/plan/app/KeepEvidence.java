package vn.sen.plan.app;

import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Outcome;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.plan.RecordRef;
import vn.sen.plan.TaskId;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.EvidenceId;
import vn.sen.plan.domain.PlanRefusal;
import vn.sen.plan.domain.Task;
import vn.sen.plan.store.EvidenceStore;
import vn.sen.web.NotFound;

/** Adds files and links to a task, and takes back what was added by mistake. */
@Service
public class KeepEvidence {

    private final TaskShelf shelf;
    private final EvidenceStore store;
    private final Archive archive;
    private final PlanTrail trail;
    private final Clock clock;

    KeepEvidence(
            TaskShelf shelf, EvidenceStore store, Archive archive, PlanTrail trail, Clock clock) {
        this.shelf = shelf;
        this.store = store;
        this.archive = archive;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * A file; refused as the archive refuses it, or where the task is not the actor's to work on.
     */
    @Transactional
    public Outcome<EvidenceId> addFile(Actor by, TaskId id, String name, InputStream content) {
        return open(by, id)
                .then(
                        task ->
                                archive.keep(name, content)
                                        .map(file -> keep(by, task, ofFile(by, task, file))));
    }

    /**
     * A link to where the record is kept.
     *
     * @param name what it is called; the address where it is empty
     */
    @Transactional
    public Outcome<EvidenceId> addLink(Actor by, TaskId id, String name, String address) {
        String link = address.strip();
        if (!isWhole(link)) {
            return Outcome.refused(PlanRefusal.BAD_LINK);
        }
        String called = name.isBlank() ? link : name.strip();
        return open(by, id).map(task -> keep(by, task, ofLink(by, task, called, link)));
    }

    /** The record itself, kept by another part of the program. */
    EvidenceId addRecord(Actor by, Task task, RecordRef made) {
        return keep(by, task, ofLink(by, task, made.name(), made.path()));
    }

    /** Takes one's own evidence back before the work is handed in; it stays, marked. */
    @Transactional
    public Outcome<EvidenceId> withdraw(Actor by, EvidenceId id) {
        Evidence evidence = store.find(id).orElseThrow(NotFound::new);
        if (!evidence.by().equals(by.person())) {
            return Outcome.refused(PlanRefusal.NOT_YOUR_EVIDENCE);
        }
        return shelf.take(evidence.task()).then(task -> takeBack(by, task, evidence));
    }

    private Outcome<EvidenceId> takeBack(Actor by, Task task, Evidence evidence) {
        if (!task.state().isToDo()) {
            return Outcome.refused(PlanRefusal.EVIDENCE_HANDED_IN);
        }
        if (evidence.counts()) {
            store.withdraw(evidence.id(), clock.instant());
            note(by, task, "task.evidence-withdrawn", evidence);
        }
        return Outcome.done(evidence.id());
    }

    private Outcome<Task> open(Actor by, TaskId id) {
        return shelf.take(id).then(task -> task.open(by));
    }

    private EvidenceId keep(Actor by, Task task, Evidence evidence) {
        store.keep(evidence);
        note(by, task, "task.evidence-added", evidence);
        return evidence.id();
    }

    private void note(Actor by, Task task, String what, Evidence evidence) {
        FileHash file = evidence.file();
        trail.task(
                new PlanTrail.Doing(by, task.capacityOfDoer(by), what),
                task.id(),
                Map.of(),
                Map.of(
                        "evidence",
                        evidence.id().toString(),
                        "file",
                        file == null ? "" : file.hex()));
    }

    private Evidence ofFile(Actor by, Task task, StoredFile file) {
        return new Evidence(
                EvidenceId.next(),
                task.id(),
                file.hash(),
                null,
                file.name(),
                file.mediaType(),
                file.size(),
                by.person(),
                task.roleOfDoer(by),
                clock.instant(),
                null);
    }

    private Evidence ofLink(Actor by, Task task, String name, @Nullable String link) {
        return new Evidence(
                EvidenceId.next(),
                task.id(),
                null,
                link,
                name,
                "",
                0,
                by.person(),
                task.roleOfDoer(by),
                clock.instant(),
                null);
    }

    static boolean isWhole(String link) {
        try {
            URI address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme()) && address.getHost() != null;
        } catch (URISyntaxException broken) {
            return false;
        }
    }
}
