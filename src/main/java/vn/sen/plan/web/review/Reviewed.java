package vn.sen.plan.web.review;

import java.util.List;
import java.util.stream.Stream;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.Provenance;

/** A plan as the review looks at it. */
record Reviewed(ReviewPage page) {

    /** Anchor of a row that is not there yet. */
    static final String NEW_ROW = "dong-moi";

    Plan plan() {
        return page.plan();
    }

    List<ReviewPage.Row> rows() {
        return page.rows();
    }

    String path() {
        return "/ke-hoach/" + plan().id();
    }

    /** What must be settled first, of the plan as a whole and of its rows in their order. */
    List<Finding> blocking() {
        return Stream.concat(
                        page.findings().stream(),
                        rows().stream().flatMap(each -> each.findings().stream()))
                .filter(Finding::blocks)
                .toList();
    }

    /** The document's own words for a value of a row; those of the row where it has none. */
    static List<String> original(ReviewPage.Row row, String value, List<String> now) {
        List<String> words =
                row.provenance().stream()
                        .filter(each -> each.value().replaceAll("\\..*", "").equals(value))
                        .map(Provenance::words)
                        .distinct()
                        .toList();
        return words.isEmpty() ? now.stream().filter(each -> !each.isEmpty()).toList() : words;
    }
}
