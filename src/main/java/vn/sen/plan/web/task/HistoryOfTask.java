package vn.sen.plan.web.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.domain.Evidence;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.store.Appeal;
import vn.sen.trail.Entry;
import vn.sen.web.Texts;
import vn.sen.web.ui.Happening;

/** What happened to a task, as the trail has it, the last first. */
final class HistoryOfTask {

    private static final Map<String, String> ICONS =
            Map.ofEntries(
                    Map.entry("task.opened", "zap"),
                    Map.entry("task.added", "zap"),
                    Map.entry("task.started", "clock"),
                    Map.entry("task.submitted", "send"),
                    Map.entry("task.commented", "message-square"),
                    Map.entry("task.accepted", "circle-check"),
                    Map.entry("task.returned", "undo-2"),
                    Map.entry("task.handed-over", "user"),
                    Map.entry("task.passed-on", "users"),
                    Map.entry("task.cancelled", "circle-x"),
                    Map.entry("task.dated", "calendar-clock"),
                    Map.entry("task.moved", "calendar-clock"),
                    Map.entry("task.recounted", "calendar-clock"),
                    Map.entry("task.extension-asked", "clock"),
                    Map.entry("task.extension-withdrawn", "undo-2"),
                    Map.entry("task.extension-refused", "gavel"),
                    Map.entry("task.extended", "gavel"),
                    Map.entry("task.amended", "pen-line"),
                    Map.entry("task.difficulty-reported", "flag"),
                    Map.entry("task.difficulty-answered", "message-square"),
                    Map.entry("task.done-corrected", "pencil"),
                    Map.entry("task.evidence-added", "upload"),
                    Map.entry("task.evidence-withdrawn", "undo-2"));

    private final Texts texts;
    private final TaskDetail detail;

    HistoryOfTask(Texts texts, TaskDetail detail) {
        this.texts = texts;
        this.detail = detail;
    }

    List<Happening> happenings() {
        List<Happening> all = new ArrayList<>(detail.history().stream().map(this::line).toList());
        Collections.reverse(all);
        return all;
    }

    private Happening line(TaskDetail.Done done) {
        Entry entry = done.entry();
        String icon = ICONS.getOrDefault(entry.what(), "history");
        return new Happening(
                icon,
                done.by().isKnown() ? who(done) : null,
                what(entry),
                note(entry),
                texts.moment(entry.at()));
    }

    private String who(TaskDetail.Done done) {
        String who =
                done.by().of().isEmpty()
                        ? done.by().name()
                        : done.by().name() + ", " + done.by().of();
        return done.inPlaceOf().isEmpty()
                ? who
                : texts.get("task.did.in-place-of", who, done.inPlaceOf());
    }

    private String what(Entry entry) {
        return switch (entry.what()) {
            case "task.evidence-added", "task.evidence-withdrawn" ->
                    texts.get("task.did." + end(entry), evidence(entry));
            case "task.submitted" ->
                    texts.get("task.did.submitted", day(entry.after().get("done")));
            case "task.done-corrected" ->
                    texts.get(
                            "task.did.done-corrected",
                            day(entry.before().get("done")),
                            day(entry.after().get("done")));
            case "task.moved", "task.recounted", "task.extended" ->
                    texts.get(
                            "task.did." + end(entry),
                            day(entry.before().get("due")),
                            day(entry.after().get("due")));
            case "task.added" -> texts.get("task.did.added", day(entry.after().get("due")));
            case "task.amended" -> amended(entry);
            case "task.extension-asked" ->
                    texts.get("task.did.extension-asked", day(entry.after().get("asked")));
            case "task.contributed" ->
                    texts.get("task.did.contributed", day(entry.after().get("day")));
            case "task.dated" -> texts.get("task.did.dated", day(entry.after().get("due")));
            case "task.opened" -> birth(entry);
            case "task.started",
                    "task.commented",
                    "task.accepted",
                    "task.returned",
                    "task.handed-over",
                    "task.passed-on",
                    "task.chased",
                    "task.extension-refused",
                    "task.extension-withdrawn",
                    "task.difficulty-reported",
                    "task.difficulty-answered",
                    "task.cancelled" ->
                    texts.get("task.did." + end(entry));
            default -> entry.what();
        };
    }

    private String amended(Entry entry) {
        String due = day(entry.after().get("due"));
        String was = day(entry.before().get("due"));
        return texts.get("task.did.amended", due.isEmpty() ? 0 : 1, was, due);
    }

    /**
     * By itself after other work, by an event, or with the plan; done or not to be done already.
     */
    private String birth(Entry entry) {
        String due = day(entry.after().get("due"));
        return switch (entry.after().getOrDefault("state", "")) {
            case "ACCEPTED" -> texts.get("task.did.opened-done", day(entry.after().get("done")));
            case "CANCELLED" -> texts.get("task.did.opened-dropped");
            default -> texts.get("task.did.opened-" + cause(entry), due.isEmpty() ? 0 : 1, due);
        };
    }

    private static String cause(Entry entry) {
        if (entry.by() == null) {
            return "after";
        }
        return entry.after().getOrDefault("event", "").isEmpty() ? "plan" : "event";
    }

    private static String end(Entry entry) {
        return entry.what().substring("task.".length());
    }

    private String evidence(Entry entry) {
        String id = entry.after().get("evidence");
        return detail.evidence().stream()
                .map(TaskDetail.Shown::evidence)
                .filter(each -> each.id().toString().equals(id))
                .map(Evidence::name)
                .findFirst()
                .orElse("");
    }

    private String day(@Nullable String iso) {
        return iso == null || iso.isEmpty() ? "" : texts.date(LocalDate.parse(iso));
    }

    private @Nullable String note(Entry entry) {
        return switch (entry.what()) {
            case "task.extension-asked" ->
                    appeal(entry, "extension").map(Appeal::words).orElse(null);
            case "task.difficulty-reported" ->
                    appeal(entry, "difficulty").map(Appeal::words).orElse(null);
            case "task.extended", "task.extension-refused" -> answer(entry, "extension");
            case "task.difficulty-answered" -> answer(entry, "difficulty");
            default -> said(entry);
        };
    }

    private Optional<Appeal> appeal(Entry entry, String name) {
        String id = entry.after().get(name);
        return detail.appeals().stream()
                .map(TaskDetail.Appealed::appeal)
                .filter(each -> each.id().toString().equals(id))
                .findFirst();
    }

    private @Nullable String answer(Entry entry, String name) {
        return appeal(entry, name)
                .map(Appeal::answer)
                .map(Appeal.Answer::words)
                .filter(each -> !each.isEmpty())
                .orElse(null);
    }

    /** The reason that went with the act, said at the same moment. */
    private @Nullable String said(Entry entry) {
        Remark.Kind kind =
                switch (entry.what()) {
                    case "task.returned" -> Remark.Kind.RETURNED;
                    case "task.cancelled" -> Remark.Kind.CANCELLED;
                    case "task.moved", "task.amended" -> Remark.Kind.MOVED;
                    case "task.submitted" -> Remark.Kind.SUBMITTED;
                    default -> null;
                };
        return kind == null
                ? null
                : detail.remarks().stream()
                        .map(TaskDetail.Said::remark)
                        .filter(each -> each.kind() == kind && each.isWith(entry.at()))
                        .map(Remark::words)
                        .findFirst()
                        .orElse(null);
    }
}
