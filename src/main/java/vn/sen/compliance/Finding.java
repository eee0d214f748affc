package vn.sen.compliance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan leaves open of a requirement.
 *
 * @param key message key of the sentence; its arguments are the numbers of the rows, and {@code
 *     detail}
 * @param rows numbers of the rows that it is about; none where it is the plan as a whole
 * @param detail days or words that the sentence names; may be empty
 * @param proposal a row that would settle it
 */
public record Finding(
        Requirement requirement,
        String key,
        List<String> rows,
        String detail,
        @Nullable Proposal proposal) {
    public Finding {
        rows = List.copyOf(rows);
    }

    /**
     * A row to be added. Its words are under these message keys.
     *
     * @param activities ids of the catalogue
     */
    public record Proposal(
            List<String> activities, String content, String when, String who, String output) {

        static Proposal of(Requirement requirement, List<String> activities) {
            String row = requirement.key() + ".row";
            return new Proposal(
                    activities, row + ".content", row + ".when", row + ".who", row + ".output");
        }
    }

    /** The words of this module, wherever they are kept. */
    @FunctionalInterface
    public interface Wording {
        /** The message of a key, its places filled. */
        String of(String key, Object... arguments);
    }

    /** What the plan leaves open, in words. */
    public String sentence(Wording wording) {
        String sentence = wording.of(key, String.join(", ", rows), detail);
        return isOnlyADuty()
                ? sentence + " " + wording.of("compliance.only-a-duty", detail)
                : sentence;
    }

    /** Whether a duty of the plan, its words in the detail, speaks of what no row plans. */
    private boolean isOnlyADuty() {
        return proposal != null && !detail.isEmpty();
    }
}
