package vn.sen.plan.app;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.DraftDoubt;
import vn.sen.plan.DraftValue;
import vn.sen.plan.ItemId;
import vn.sen.plan.PlanId;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.DoubtId;
import vn.sen.plan.domain.Provenance;

/** Takes the text of values and notes where each stood and what is doubtful about it. */
final class DraftNotes {

    private final List<Provenance> provenance = new ArrayList<>();
    private final List<Noted> doubts = new ArrayList<>();

    private record Noted(@Nullable ItemId item, String value, DraftDoubt doubt) {}

    String text(@Nullable ItemId item, String value, @Nullable DraftValue found) {
        if (found == null) {
            return "";
        }
        provenance.add(
                new Provenance(
                        item,
                        value,
                        found.source().place(),
                        found.source().words(),
                        found.confidence()));
        doubt(item, value, found.doubts());
        return found.text();
    }

    List<String> texts(@Nullable ItemId item, String value, List<DraftValue> found) {
        List<String> texts = new ArrayList<>();
        for (DraftValue each : found) {
            texts.add(text(item, value + "." + (texts.size() + 1), each));
        }
        return texts;
    }

    void doubt(@Nullable ItemId item, String value, List<DraftDoubt> raised) {
        raised.forEach(each -> doubts.add(new Noted(item, value, each)));
    }

    void unread(String place, String words) {
        provenance.add(new Provenance(null, "unread", place, words, 0));
    }

    List<Provenance> provenance() {
        return provenance;
    }

    List<Doubt> doubts(PlanId plan) {
        return doubts.stream()
                .map(
                        each ->
                                new Doubt(
                                        DoubtId.next(),
                                        plan,
                                        each.item(),
                                        each.value(),
                                        each.doubt().key(),
                                        each.doubt().words(),
                                        null))
                .toList();
    }
}
