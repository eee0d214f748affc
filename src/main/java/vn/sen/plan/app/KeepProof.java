package vn.sen.plan.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.actor.Outcome;
import vn.sen.archive.Archive;
import vn.sen.plan.domain.Extension;
import vn.sen.plan.domain.PlanRefusal;

/** Keeps the file or the link that somebody's words rest on. */
@Component
class KeepProof {

    private final Archive archive;

    KeepProof(Archive archive) {
        this.archive = archive;
    }

    /**
     * Call it once the rest is right: nothing stays of what is refused.
     *
     * @param address of a link; may be empty
     */
    Outcome<Extension.Proof> keep(String address, @Nullable ReasonFile upload) {
        String link = address.strip();
        if (!link.isEmpty() && !KeepEvidence.isWhole(link)) {
            return Outcome.refused(PlanRefusal.BAD_LINK);
        }
        if (upload == null) {
            return Outcome.done(new Extension.Proof(null, "", link));
        }
        try (InputStream content = upload.content().getInputStream()) {
            return archive.keep(upload.name(), content)
                    .map(file -> new Extension.Proof(file.hash().hex(), file.name(), link));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
