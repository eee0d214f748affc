package vn.sen.plan.web.amend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.web.ui.Fact;

/**
 * An amendment.
 *
 * @param returned the words with which it was sent back; may be empty
 * @param digest of the effects as they are shown
 */
public record AmendPage(
        String path,
        String plan,
        String title,
        List<Fact> facts,
        String returned,
        List<AmendedRowShown> rows,
        List<String> findings,
        AmendActs acts,
        String digest,
        @Nullable String error) {

    public AmendPage {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
