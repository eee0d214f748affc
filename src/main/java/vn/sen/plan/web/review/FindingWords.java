package vn.sen.plan.web.review;

import java.time.LocalDate;
import vn.sen.plan.domain.Finding;
import vn.sen.web.Texts;

/** What must be settled, in a sentence. */
public final class FindingWords {

    private FindingWords() {}

    public static String of(Finding finding, Texts texts) {
        return texts.get(finding.kind().key(), argument(finding, texts));
    }

    private static String argument(Finding finding, Texts texts) {
        return switch (finding.kind()) {
            case PAST_UNANSWERED -> texts.date(LocalDate.parse(finding.words()));
            case ROLE_UNHELD -> texts.get(finding.words());
            default -> finding.words();
        };
    }
}
