package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;
import vn.sen.actor.UnitId;
import vn.sen.plan.app.SeeHistory;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.web.Rows;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;

/** The values that the trail bears of plans and rows, as people read them. */
final class HistoryValues {

    private static final SequencedMap<String, String> OF_ROWS = new LinkedHashMap<>();
    private static final SequencedMap<String, String> OF_PLANS = new LinkedHashMap<>();

    static {
        for (String name :
                List.of("section", "no", "content", "timing", "outputs", "activities", "notes")) {
            OF_ROWS.put(name, "plan.review." + name);
        }
        OF_ROWS.put("parts", "plan.review.parties");
        OF_ROWS.put("place", "plan.history.place");
        OF_ROWS.put("to", "plan.history.counted-from");
        for (String name :
                List.of(
                        "year",
                        "title",
                        "series",
                        "number",
                        "symbol",
                        "place",
                        "bases",
                        "purposes",
                        "requirements",
                        "closing",
                        "recipients",
                        "duties")) {
            OF_PLANS.put(name, "plan.text." + name);
        }
        OF_PLANS.put("issued", "plan.issue.issued");
        OF_PLANS.put("effective", "plan.issue.effective");
    }

    private final SeeHistory.Spoken of;
    private final Texts texts;

    HistoryValues(SeeHistory.Spoken of, Texts texts) {
        this.of = of;
        this.texts = texts;
    }

    /** What an act changed, in the order of a row's cells or of the document's parts. */
    List<HistoryPage.Change> changed(Entry act) {
        boolean ofPlan = act.what().startsWith("plan.");
        List<HistoryPage.Change> changes = new ArrayList<>();
        (ofPlan ? OF_PLANS : OF_ROWS)
                .forEach(
                        (name, label) -> {
                            String was = act.before().getOrDefault(name, "");
                            String now = act.after().getOrDefault(name, "");
                            if (!was.equals(now)) {
                                changes.add(change(name, texts.get(label), was, now));
                            }
                        });
        return changes;
    }

    /** Of a list only the lines that differ. */
    private HistoryPage.Change change(String name, String label, String was, String now) {
        List<String> before = lines(was);
        List<String> after = lines(now);
        boolean reordered = before.size() == after.size() && before.containsAll(after);
        return new HistoryPage.Change(
                label,
                read(name, reordered ? before : without(before, after)),
                read(name, reordered ? after : without(after, before)));
    }

    private static List<String> lines(String value) {
        return Arrays.stream(value.split(" \\| |\n", -1)).filter(each -> !each.isEmpty()).toList();
    }

    private static List<String> without(List<String> lines, List<String> others) {
        return lines.stream().filter(each -> !others.contains(each)).toList();
    }

    private String read(String name, List<String> lines) {
        return lines.stream().map(each -> read(name, each)).collect(Collectors.joining("; "));
    }

    private String read(String name, String value) {
        return switch (name) {
            case "parts" -> parts(value);
            case "activities" -> Catalogue.standard().find(value).map(Activity::name).orElse(value);
            case "issued", "effective" -> texts.date(LocalDate.parse(value));
            case "to" -> row(value);
            default -> value;
        };
    }

    private String row(String key) {
        Item row = of.rows().get(UUID.fromString(key));
        return texts.get("plan.history.row", row == null ? "" : Rows.number(row));
    }

    private String parts(String value) {
        return Arrays.stream(value.split(", ", -1))
                .map(each -> each.split(" ", 2))
                .filter(each -> each.length == 2)
                .map(each -> texts.get("plan.review.who-does", who(each[1]), function(each[0])))
                .collect(Collectors.joining("; "));
    }

    private String function(String name) {
        return texts.get(PartFunction.valueOf(name).key());
    }

    private String who(String key) {
        if (key.equals("?")) {
            return texts.get("plan.history.nobody");
        }
        if (!key.contains("-")) {
            return texts.get(Role.valueOf(key).key());
        }
        UUID id = UUID.fromString(key);
        return of.units().stream()
                .filter(each -> each.id().equals(new UnitId(id)))
                .map(each -> each.name())
                .findFirst()
                .orElseGet(() -> of.people().getOrDefault(new PersonId(id), ""));
    }
}
