package vn.sen.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the foot.
 *
 * @param signerAuthority in whose place the signer signs
 */
public record DraftEnding(
        List<DraftValue> closing,
        List<DraftValue> recipients,
        @Nullable DraftValue signerName,
        @Nullable DraftValue signerPosition,
        @Nullable DraftValue signerAuthority) {

    public DraftEnding {
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
    }
}
