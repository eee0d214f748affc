package vn.sen.plan.web.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sen.plan.ItemId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Duty;
import vn.sen.plan.domain.Finding;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlannedRow;
import vn.sen.plan.domain.Provenance;

/** All that the review shows of a plan. */
record Reviewed(
        Plan plan,
        List<PlannedRow> rows,
        List<Doubt> doubts,
        List<Finding> findings,
        List<Provenance> provenance,
        List<Duty> duties) {

    String path() {
        return "/ke-hoach/" + plan.id();
    }

    /** What the rows are called: their numbers, or their places where they have none. */
    Map<ItemId, String> numbers() {
        return rows.stream()
                .map(PlannedRow::item)
                .collect(Collectors.toMap(Item::id, Reviewed::number));
    }

    static String number(Item item) {
        return item.text().no().isEmpty()
                ? Integer.toString(item.position())
                : item.text().no();
    }

    static String anchor(Item item) {
        return "dong-" + item.position();
    }

    List<Doubt> openDoubts(ItemId item) {
        return doubts.stream().filter(each -> each.isOpen() && item.equals(each.item())).toList();
    }

    List<Finding> blocking() {
        return findings.stream().filter(Finding::blocks).toList();
    }

    /** The document's own words for a value of a row; those of the row where it has none. */
    List<String> original(Item item, String value, List<String> now) {
        List<String> words =
                provenance.stream()
                        .filter(each -> item.id().equals(each.item()))
                        .filter(each -> each.value().replaceAll("\\..*", "").equals(value))
                        .map(Provenance::words)
                        .distinct()
                        .toList();
        return words.isEmpty() ? now.stream().filter(each -> !each.isEmpty()).toList() : words;
    }
}
