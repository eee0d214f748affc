package vn.sen.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the foot: the last words of the text, recipients and signature. */
public record Ending(
        List<Found<String>> closing,
        List<Found<String>> recipients,
        @Nullable Found<Signer> signer) {
    public Ending {
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
    }
}
