package vn.sen.plan.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.app.TaskTitles;
import vn.sen.plan.app.Who;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Schedule;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.Task;
import vn.sen.web.Texts;
import vn.sen.web.ui.Due;
import vn.sen.web.ui.Mark;
import vn.sen.web.ui.UnitPart;
import vn.sen.web.ui.Why;

/** What tasks are called and how they stand, in marks and words. */
@Component
public class TaskWords {

    private final Texts texts;
    private final TaskTitles titles;

    TaskWords(Texts texts, TaskTitles titles) {
        this.texts = texts;
        this.titles = titles;
    }

    public static String href(Task task) {
        return "/viec/" + task.id();
    }

    /** The deliverable and which of several, without what the plan adds in brackets. */
    public String title(Task task) {
        return titles.title(task.name().title(), task.name().label(), isOfAnEvent(task));
    }

    private String labelled(String title, Task task) {
        return titles.labelled(title, task.name().label(), isOfAnEvent(task));
    }

    private static boolean isOfAnEvent(Task task) {
        return task.source().eventId() != null;
    }

    /** A row in a few words: what its activity is called, else its own words. */
    public String brief(ItemText row) {
        return row.activities().size() == 1
                ? texts.get("task.activity." + row.activities().getFirst())
                : row.content();
    }

    /** A task in a few words; one deliverable of several keeps its own. */
    public String brief(Task task, ItemText row) {
        boolean whole = task.name().title().equals(row.content());
        return whole ? labelled(brief(row), task) : title(task);
    }

    /** The mark of the state; lateness wins where the doer has not handed in. */
    public Mark mark(TaskLine line) {
        return switch (line.task().state()) {
            case SUBMITTED -> Mark.SUBMITTED;
            case ACCEPTED -> Mark.ACCEPTED;
            case RETURNED -> Mark.RETURNED;
            case CANCELLED -> Mark.BEFORE_FORCE;
            case IN_PROGRESS -> line.isLate() ? Mark.LATE : Mark.IN_PROGRESS;
            case OPEN -> ofOpen(line);
        };
    }

    private static Mark ofOpen(TaskLine line) {
        if (line.task().schedule().standing()) {
            return Mark.CONTINUOUS;
        }
        return switch (line.standing().kind()) {
            case LATE -> Mark.LATE;
            case DUE_SOON -> Mark.DUE_SOON;
            case UNDATED -> Mark.UNDATED;
            case CALM, AHEAD, DONE_LATE -> Mark.NOT_DUE;
        };
    }

    /** Words in place of the mark's usual ones; null where those serve. */
    public @Nullable String word(TaskLine line) {
        return switch (mark(line)) {
            case LATE -> texts.get("task.late", line.standing().days());
            case BEFORE_FORCE -> texts.get(line.task().state().key());
            default -> null;
        };
    }

    /** The day and how far it is; null for work without one. */
    public @Nullable Due due(TaskLine line) {
        LocalDate due = line.task().schedule().due();
        return due == null
                ? null
                : new Due(
                        texts.dayMonth(due),
                        distance(line.standing()),
                        line.isLate(),
                        why(line.task().schedule(), due, source(line)));
    }

    private String source(TaskLine line) {
        return line.no().isEmpty() ? "" : texts.get("task.row-of-plan", line.no());
    }

    /** The row of the plan that it comes from. */
    public String row(TaskLine line) {
        return line.no().isEmpty() ? texts.get("task.row-none") : texts.get("task.row", line.no());
    }

    /** How far the due day is from today. */
    public String distance(Standing standing) {
        return switch (standing.kind()) {
            case LATE -> texts.get("task.distance.late", standing.days());
            case DONE_LATE -> texts.get("task.distance.done-late", standing.days());
            case AHEAD, DUE_SOON ->
                    standing.days() == 0
                            ? texts.get("task.distance.today")
                            : texts.get("task.distance.left", standing.days());
            case CALM, UNDATED -> "";
        };
    }

    /** Why the day is the day; the day itself comes last, and once. */
    public Why why(Schedule schedule, LocalDate due, String source) {
        List<String> steps =
                schedule.steps().stream()
                        .filter(
                                each ->
                                        schedule.result().isEmpty()
                                                || !each.contains(schedule.result()))
                        .toList();
        return new Why(
                schedule.quotation(),
                steps,
                texts.get("task.due-day", texts.day(due)),
                source.isEmpty() ? null : source);
    }

    /** A doer's part of work that several do. */
    public UnitPart part(TaskLine line) {
        return new UnitPart(mark(line), whose(line.doer()), href(line.task()), line.isLate());
    }

    /** A party that advises or helps, and whether it gave its part. */
    public UnitPart shared(SharedPart shared, TaskLine line) {
        String name = shared.who().isKnown() ? shared.who().name() : shared.part().words();
        return new UnitPart(
                shared.isOpen() ? Mark.NOT_DUE : Mark.ACCEPTED,
                texts.get("share.chip", texts.get(shared.part().role().key()), name),
                href(line.task()) + "#phoi-hop",
                false);
    }

    /** The unit or role; the person where neither is named. */
    public String whose(Who who) {
        if (!who.isKnown()) {
            return texts.get("task.nobody");
        }
        return who.of().isEmpty() ? who.name() : who.of();
    }

    /** The person, and for whom. */
    public String doer(Who who) {
        if (!who.isKnown()) {
            return texts.get("task.nobody");
        }
        return who.of().isEmpty() ? who.name() : texts.get("task.person-of", who.name(), who.of());
    }
}
