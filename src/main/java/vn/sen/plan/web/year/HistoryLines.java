package vn.sen.plan.web.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.SeeHistory;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.domain.RecordedEvent;
import vn.sen.plan.web.PlanActs;
import vn.sen.plan.web.Rows;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;

/** Puts an act on a plan into words: who did what to which row, what it was before and after. */
final class HistoryLines {

    private static final Map<String, String> ICONS =
            Map.ofEntries(
                    Map.entry("plan.drafted", "upload"),
                    Map.entry("plan.submitted", "send"),
                    Map.entry("plan.returned", "undo-2"),
                    Map.entry("plan.approved", "stamp"),
                    Map.entry("plan.issued", "hash"),
                    Map.entry("plan.closed", "archive"),
                    Map.entry("plan.discarded", "x"),
                    Map.entry("plan.restored", "rotate-ccw"),
                    Map.entry("plan.effective", "calendar-days"),
                    Map.entry("plan.corrected", "pen-line"),
                    Map.entry("plan.named", "pen-line"),
                    Map.entry("plan.doubt-settled", "check"),
                    Map.entry("plan-item.added", "plus"),
                    Map.entry("plan-item.split", "split"),
                    Map.entry("plan-item.parted", "split"),
                    Map.entry("plan-item.merged", "merge"),
                    Map.entry("plan-item.moved", "arrow-up"),
                    Map.entry("plan-item.reworded", "pencil"),
                    Map.entry("plan-item.assigned", "user"),
                    Map.entry("plan-item.dropped", "x"),
                    Map.entry("plan-item.amended", "pen-line"),
                    Map.entry("plan-item.amended-in", "plus"),
                    Map.entry("plan-item.amended-out", "x"),
                    Map.entry("plan.amendment-approved", "stamp"),
                    Map.entry("plan-item.restored", "rotate-ccw"),
                    Map.entry("plan-item.chained", "link"),
                    Map.entry("plan-item.past-answered", "calendar-days"),
                    Map.entry("plan-event.recorded", "zap"));

    private final SeeHistory.Spoken of;
    private final String path;
    private final Texts texts;
    private final HistoryValues values;

    HistoryLines(SeeHistory.Spoken of, String path, Texts texts) {
        this.of = of;
        this.path = path;
        this.texts = texts;
        this.values = new HistoryValues(of, texts);
    }

    HistoryPage.Act act(Entry act) {
        Optional<Item> row = row(act);
        return new HistoryPage.Act(
                ICONS.getOrDefault(act.what(), "history"),
                act.by() == null ? null : of.people().getOrDefault(act.by(), ""),
                PlanActs.words(name(act), texts, row.map(Rows::number).orElse("")),
                act.as() == null ? null : texts.get(act.as().key()),
                texts.time(act.at()),
                row.map(this::row).orElse(null),
                of.reason(act).orElse(null),
                changes(act));
    }

    private Optional<Item> row(Entry act) {
        Doubt doubt = doubt(act);
        return doubt == null
                ? of.row(act)
                : Optional.ofNullable(doubt.item()).map(each -> of.rows().get(each.value()));
    }

    private HistoryPage.Row row(Item row) {
        return new HistoryPage.Row(row.text().content(), path + "/doc#" + Rows.anchor(row));
    }

    /** An event is called by what it was: something that happened, or a day that was set. */
    private String name(Entry act) {
        RecordedEvent event = of.events().get(act.subject().id());
        return event == null
                ? act.what()
                : "plan-event." + event.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<HistoryPage.Change> changes(Entry act) {
        RecordedEvent event = of.events().get(act.subject().id());
        if (event != null) {
            return List.of(happened(event));
        }
        return switch (act.what()) {
            case "plan.doubt-settled" -> settled(act);
            case "plan-item.past-answered" -> List.of(answered(act.after()));
            default -> values.changed(act);
        };
    }

    private HistoryPage.Change happened(RecordedEvent event) {
        String key =
                event.kind() == PlanEvent.Kind.HAPPENED ? "plan.history.what" : "plan.history.due";
        String day = texts.date(event.day());
        String words = event.what().isEmpty() ? day : event.what() + ", " + day;
        return new HistoryPage.Change(texts.get(key), "", words);
    }

    private List<HistoryPage.Change> settled(Entry act) {
        Doubt doubt = doubt(act);
        if (doubt == null) {
            return List.of();
        }
        Doubt.Settlement how = Doubt.Settlement.valueOf(act.after().getOrDefault("settlement", ""));
        String words = doubt.words().isEmpty() ? texts.get(doubt.key()) : doubt.words();
        return List.of(
                new HistoryPage.Change(
                        texts.get("plan.history.doubt"), words, texts.get(how.messageKey())));
    }

    private @Nullable Doubt doubt(Entry act) {
        String key = act.after().get("doubt");
        return key == null ? null : of.doubts().get(UUID.fromString(key));
    }

    private HistoryPage.Change answered(Map<String, String> after) {
        String answer =
                Objects.toString(after.get("answer"), "")
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-');
        String day = after.getOrDefault("day", "");
        return new HistoryPage.Change(
                texts.get("plan.history.past", date(after.getOrDefault("due", ""))),
                "",
                texts.get("plan.past-was." + answer, date(day)));
    }

    private String date(String iso) {
        return iso.isEmpty() ? "" : texts.date(LocalDate.parse(iso));
    }
}
