package vn.sen.intake.app;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sen.actor.Actor;
import vn.sen.actor.Reason;
import vn.sen.agency.Agencies;
import vn.sen.agency.PersonAtWork;
import vn.sen.archive.Archive;
import vn.sen.archive.FileHash;
import vn.sen.archive.StoredFile;
import vn.sen.intake.PlanReading;
import vn.sen.intake.domain.Incoming;
import vn.sen.intake.domain.IncomingRefusal;
import vn.sen.intake.store.IncomingStore;
import vn.sen.plan.PlanId;
import vn.sen.plan.Plans;

/** Makes the draft of a file that was read in the background, for whoever handed it in. */
@Service
class DraftIncoming {

    private final Agencies agencies;
    private final Archive archive;
    private final Plans plans;
    private final IncomingStore store;
    private final IntakeTrail trail;

    DraftIncoming(
            Agencies agencies,
            Archive archive,
            Plans plans,
            IncomingStore store,
            IntakeTrail trail) {
        this.agencies = agencies;
        this.archive = archive;
        this.plans = plans;
        this.store = store;
        this.trail = trail;
    }

    /** Why there is no draft: who handed it in has left, or lost the right; null if there is. */
    @Transactional
    @Nullable Reason draft(Incoming incoming, PlanReading reading) {
        Optional<Actor> by =
                agencies.atWork(incoming.by())
                        .map(PersonAtWork::actor)
                        .filter(IntakePermission.HAND_IN_PLAN::allows);
        FileHash hash = incoming.file().hash();
        if (by.isEmpty() || hash == null) {
            return IncomingRefusal.NO_LONGER_ALLOWED;
        }
        PlanId plan = plans.draftFrom(Drafting.draft(reading, file(incoming, hash)), by.get());
        store.drafted(incoming.id(), plan);
        trail.by(by.get(), "plan-file.drafted", incoming.id(), Map.of("plan", plan.toString()));
        return null;
    }

    /** The file under the name it was handed in with this time. */
    private StoredFile file(Incoming incoming, FileHash hash) {
        StoredFile kept = archive.find(hash).orElseThrow();
        return new StoredFile(hash, incoming.file().name(), kept.mediaType(), kept.size());
    }
}
