package vn.sen.plan.rest;

import java.net.URI;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import vn.sen.actor.Outcome;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.app.AmendmentAsSeen;
import vn.sen.plan.app.SeeAmendment;
import vn.sen.plan.web.review.FindingWords;
import vn.sen.rest.ActReplies;
import vn.sen.rest.Api;
import vn.sen.rest.IfMatch;
import vn.sen.web.Texts;

/** Does acts on amendments as somebody saw them, and answers with the amendment as it is then. */
@Component
class AmendmentReplies {

    private final AmendmentAsSeen acts;
    private final SeeAmendment sight;
    private final ActReplies replies;
    private final Texts texts;

    AmendmentReplies(AmendmentAsSeen acts, SeeAmendment sight, ActReplies replies, Texts texts) {
        this.acts = acts;
        this.sight = sight;
        this.replies = replies;
        this.texts = texts;
    }

    <T> ResponseEntity<?> after(AmendmentId id, IfMatch seen, Supplier<Outcome<T>> act) {
        return replies.to(
                acts.act(id, seen.version(), act), done -> whole(ResponseEntity.ok(), id));
    }

    ResponseEntity<?> begun(Outcome<AmendmentId> outcome) {
        return replies.to(
                outcome,
                id -> whole(ResponseEntity.created(URI.create(Api.V1 + "/amendments/" + id)), id));
    }

    ResponseEntity<AmendmentWhole> whole(ResponseEntity.BodyBuilder answer, AmendmentId id) {
        AmendmentWhole whole =
                AmendmentWhole.of(sight.lay(id), finding -> FindingWords.of(finding, texts));
        return answer.eTag(IfMatch.tag(whole.amendment().version())).body(whole);
    }
}
