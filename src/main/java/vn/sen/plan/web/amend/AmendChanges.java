package vn.sen.plan.web.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.Part;
import vn.sen.plan.web.Names;
import vn.sen.web.Texts;

/** The cells of a row that differ, before and after. */
record AmendChanges(Names names, Texts texts) {

    List<AmendedCell> between(@Nullable Item before, Item after) {
        List<AmendedCell> changes = new ArrayList<>();
        add(
                changes,
                "section",
                before == null ? "" : before.text().section(),
                after.text().section());
        add(changes, "no", before == null ? "" : before.text().no(), after.text().no());
        add(
                changes,
                "content",
                before == null ? "" : before.text().content(),
                after.text().content());
        add(
                changes,
                "timing",
                before == null ? "" : before.text().timingText(),
                after.text().timingText());
        add(
                changes,
                "parties",
                before == null ? "" : parties(before.parts()),
                parties(after.parts()));
        add(
                changes,
                "outputs",
                before == null ? "" : String.join("; ", before.text().outputs()),
                String.join("; ", after.text().outputs()));
        return changes;
    }

    private void add(List<AmendedCell> changes, String name, String was, String now) {
        if (!was.equals(now)) {
            changes.add(new AmendedCell(texts.get("plan.review." + name), was, now));
        }
    }

    private String parties(List<Part> parts) {
        return parts.stream()
                .map(
                        each ->
                                texts.get(
                                        "plan.review.who-does",
                                        names.of(each.assignee()),
                                        texts.get(each.function().key())))
                .collect(Collectors.joining("; "));
    }
}
