package vn.sen.plan.web.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.app.Who;
import vn.sen.plan.domain.Remark;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.Task;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.Overtaken;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.appeal.AppealWords;
import vn.sen.standard.Activity;
import vn.sen.standard.Catalogue;
import vn.sen.web.Texts;
import vn.sen.web.ui.Crumb;
import vn.sen.web.ui.Fact;
import vn.sen.web.ui.Happening;
import vn.sen.web.ui.Mark;

/** Makes the page of one task. */
@Component
class TaskPages {

    private final Texts texts;
    private final TaskWords words;
    private final AppealWords appeals;
    private final Clock clock;
    private final Catalogue catalogue = Catalogue.standard();

    TaskPages(Texts texts, TaskWords words, AppealWords appeals, Clock clock) {
        this.appeals = appeals;
        this.texts = texts;
        this.words = words;
        this.clock = clock;
    }

    TaskPage page(TaskDetail detail, @Nullable Slip slip) {
        return page(detail, slip, null);
    }

    /** The task as it is now, for somebody whose act came too late. */
    TaskPage overtaken(TaskDetail detail, Slip typed) {
        List<String> words = typed.typed();
        List<Happening> since = new HistoryOfTask(texts, detail).happenings();
        String sentence =
                since.isEmpty() ? texts.get("plan.overtaken") : overtaken(since.getFirst());
        Overtaken overtaken = new Overtaken(sentence, texts.get("task.overtaken.text"), words);
        return page(detail, words.isEmpty() ? null : typed, overtaken);
    }

    private String overtaken(Happening last) {
        String who = last.who() == null ? texts.get("ui.brand") : last.who();
        return texts.get("plan.overtaken-by", who, last.what(), last.when());
    }

    private TaskPage page(TaskDetail detail, @Nullable Slip slip, @Nullable Overtaken overtaken) {
        return new TaskPage(
                head(detail),
                new StepsOfTask(texts, words, detail).steps(),
                returned(detail),
                new EvidenceOfTask(texts, detail, slip).sheet(),
                remarks(detail),
                new HistoryOfTask(texts, detail).happenings(),
                due(detail),
                facts(detail),
                siblings(detail),
                new SharesOfTask(texts, detail).sheet(),
                new AppealsOfTask(appeals, detail).sheet(),
                new DeedsOfTask(texts, detail, LocalDate.now(clock), slip).deeds(),
                overtaken);
    }

    private TaskPage.Head head(TaskDetail detail) {
        Task task = detail.task();
        String row = words.row(detail.line());
        List<Crumb> crumbs =
                List.of(
                        Crumb.of(texts.get("task.list.title"), "/viec"),
                        Crumb.of(row, PlanPaths.plan(task.source().planId())),
                        Crumb.here(
                                task.name().label().isEmpty()
                                        ? texts.get("task.one")
                                        : task.name().label()));
        return new TaskPage.Head(
                TaskWords.href(task),
                task.version(),
                words.title(task),
                words.whose(detail.line().doer()),
                badges(detail.line()),
                crumbs,
                standIn(detail));
    }

    /** The state, and beside it how late: both are true at once. */
    private List<TaskPage.Badge> badges(TaskLine line) {
        List<TaskPage.Badge> badges = new ArrayList<>();
        Mark mark = words.mark(line);
        if (mark != Mark.LATE) {
            badges.add(new TaskPage.Badge(mark, words.word(line)));
        }
        if (line.isLate()) {
            badges.add(
                    new TaskPage.Badge(
                            Mark.LATE, texts.get("task.late-working", line.standing().days())));
        }
        return badges;
    }

    private TaskPage.@Nullable Returned returned(TaskDetail detail) {
        if (detail.task().state() != TaskState.RETURNED) {
            return null;
        }
        return detail.remarks().stream()
                .filter(each -> each.remark().kind() == Remark.Kind.RETURNED)
                .reduce((earlier, later) -> later)
                .map(
                        each ->
                                new TaskPage.Returned(
                                        texts.get(
                                                "task.returned-by",
                                                each.by().name(),
                                                texts.moment(each.remark().at())),
                                        each.remark().words()))
                .orElse(null);
    }

    private List<TaskPage.Remark> remarks(TaskDetail detail) {
        return detail.remarks().stream().map(this::remark).toList();
    }

    private TaskPage.Remark remark(TaskDetail.Said said) {
        Who by = said.by();
        String name = by.isKnown() ? by.name() : texts.get("ui.brand");
        List<String> meta = new ArrayList<>();
        Optional.of(by.of()).filter(each -> !each.isEmpty()).ifPresent(meta::add);
        if (!said.inPlaceOf().isEmpty()) {
            meta.add(texts.get("task.in-place-of", said.inPlaceOf()));
        }
        if (said.remark().kind() != Remark.Kind.COMMENT) {
            meta.add(texts.get(said.remark().kind().key()));
        }
        meta.add(texts.moment(said.remark().at()));
        return new TaskPage.Remark(
                initials(name), name, String.join(" \u00b7 ", meta), said.remark().words());
    }

    private static String initials(String name) {
        String[] parts = name.strip().split("\\s+", -1);
        int from = Math.max(0, parts.length - 2);
        StringBuilder letters = new StringBuilder();
        for (int part = from; part < parts.length; part++) {
            letters.appendCodePoint(parts[part].codePointAt(0));
        }
        return letters.toString();
    }

    private TaskPage.@Nullable DueSheet due(TaskDetail detail) {
        Task task = detail.task();
        LocalDate due = task.schedule().due();
        if (due == null) {
            return task.schedule().standing()
                    ? null
                    : new TaskPage.DueSheet(
                            texts.get("task.due.none"), null, texts.get("task.due.none.text"));
        }
        return new TaskPage.DueSheet(
                texts.get("task.due.title", texts.date(due)),
                words.why(task.schedule(), due, distance(detail, due)),
                null);
    }

    /** How far, and the first day where another took its place. */
    private String distance(TaskDetail detail, LocalDate due) {
        TaskLine line = detail.line();
        Standing standing = line.standing();
        List<String> said = new ArrayList<>();
        String far = words.distance(standing);
        if (!far.isEmpty()) {
            said.add(texts.get("task.due.distance", far));
        }
        LocalDate first = line.task().schedule().firstDue();
        if (first != null && !first.equals(due)) {
            said.add(
                    line.task().schedule().isExtended()
                            ? extended(detail, first, due)
                            : texts.get("task.due.first", texts.date(first)));
        }
        return String.join(" ", said);
    }

    /** The first day, the granted one, and who granted it. */
    private String extended(TaskDetail detail, LocalDate first, LocalDate due) {
        return new AppealsOfTask(appeals, detail)
                .granted()
                .map(
                        each ->
                                texts.get(
                                        "task.due.extended",
                                        texts.date(first),
                                        texts.date(due),
                                        appeals.end(each)))
                .orElseGet(() -> texts.get("task.due.first", texts.date(first)));
    }

    private List<Fact> facts(TaskDetail detail) {
        TaskLine line = detail.line();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.quote(words.row(line), detail.item().text().content()));
        facts.add(Fact.of(texts.get("task.fact.doer"), words.doer(line.doer())));
        facts.add(Fact.of(texts.get("task.fact.accepter"), words.doer(line.accepter())));
        detail.absence().gone().stream()
                .map(each -> Fact.of(texts.get("task.fact.away"), gone(each)))
                .forEach(facts::add);
        LocalDate done = line.task().progress().doneOn();
        if (done != null) {
            facts.add(Fact.of(texts.get("task.fact.done"), texts.date(done)));
        }
        detail.item().text().outputs().stream()
                .filter(each -> !each.isBlank())
                .forEach(each -> facts.add(Fact.quote(texts.get("task.fact.form"), each)));
        detail.item().text().activities().stream()
                .flatMap(each -> catalogue.find(each).stream())
                .forEach(each -> facts.add(Fact.of(texts.get("task.fact.clause"), clause(each))));
        return facts;
    }

    private String gone(TaskDetail.Gone gone) {
        return texts.get("task.away", gone.name(), texts.date(gone.until()), gone.substitute());
    }

    private @Nullable String standIn(TaskDetail detail) {
        String absent = detail.absence().standsInFor();
        return absent == null ? null : texts.get("task.stand-in", absent);
    }

    private static String clause(Activity activity) {
        return String.join(", ", activity.clauses()) + " \u00b7 " + activity.name();
    }

    private TaskPage.@Nullable Siblings siblings(TaskDetail detail) {
        if (detail.together().isEmpty()) {
            return null;
        }
        long over = detail.together().stream().filter(each -> each.task().state().isOver()).count();
        return new TaskPage.Siblings(
                texts.get("task.siblings.summary", over, detail.together().size()),
                detail.together().stream().map(words::part).toList());
    }
}
