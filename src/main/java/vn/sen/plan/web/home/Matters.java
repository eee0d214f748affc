package vn.sen.plan.web.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.domain.PlanPermission;
import vn.sen.plan.domain.Standing;
import vn.sen.plan.domain.TaskState;
import vn.sen.plan.web.PlanPaths;
import vn.sen.plan.web.TaskWords;
import vn.sen.plan.web.Turn;
import vn.sen.web.Texts;
import vn.sen.web.ui.AgendaDay;
import vn.sen.web.ui.Mark;

/** Puts what lies on a desk into lines, each with one act. */
@Component
class Matters {

    private static final int DAYS_SHOWN = 6;
    private static final int EVENTS_SHOWN = 8;

    private final Texts texts;
    private final TaskWords words;

    Matters(Texts texts, TaskWords words) {
        this.texts = texts;
        this.words = words;
    }

    /** The same work of several, late with some. */
    Matter late(Turn turn) {
        TaskLine line = turn.first();
        boolean several = turn.tasks().size() > 1;
        String meta =
                several
                        ? texts.get(
                                "home.meta.handed-in",
                                row(line),
                                turn.handedIn(),
                                turn.tasks().size())
                        : texts.get("home.meta.of", row(line), words.doer(line.doer()));
        return new Matter(
                Mark.LATE,
                words.title(line.task()),
                TaskWords.href(line.task()),
                Matter.Edge.LATE,
                meta,
                null,
                words.due(line),
                open(line, "home.act.open"),
                several ? turn.tasks().stream().map(words::part).toList() : List.of());
    }

    /** Handed in, to be looked at. */
    Matter toCheck(Desk desk, TaskLine line) {
        LocalDate done = line.task().progress().doneOn();
        String meta =
                texts.get(
                        "home.meta.done",
                        row(line),
                        words.doer(line.doer()),
                        done == null ? "" : texts.dayMonth(done));
        return matter(line, Matter.Edge.TURN, meta(desk, line, meta), open(line, "home.act.look"));
    }

    /** The viewer's own. */
    Matter mine(Desk desk, TaskLine line) {
        Matter.Edge edge = line.isLate() ? Matter.Edge.LATE : edge(line);
        return matter(line, edge, meta(desk, line, row(line)), open(line, act(line)));
    }

    /** With the name of whom the viewer stands in for, where it is his. */
    private String meta(Desk desk, TaskLine line, String meta) {
        String absent = desk.inPlaceOf(line);
        return absent == null ? meta : texts.get("home.meta.in-place-of", meta, absent);
    }

    /** A plan to be approved in the place of a leader who is away. */
    Matter paper(Plan plan) {
        String href = PlanPaths.plan(plan.id()) + "/duyet";
        return new Matter(
                Mark.SUBMITTED,
                plan.naming().title(),
                href,
                Matter.Edge.TURN,
                texts.get("home.paper.plan"),
                null,
                null,
                new Matter.Act(texts.get("home.paper.decide"), "stamp", href),
                List.of());
    }

    /** Somebody else's in the same unit. */
    Matter ofUnit(TaskLine line) {
        String meta = texts.get("home.meta.of", row(line), words.doer(line.doer()));
        Matter.Edge edge = line.isLate() ? Matter.Edge.LATE : Matter.Edge.NONE;
        return matter(line, edge, meta, open(line, "home.act.open"));
    }

    private static Matter.Edge edge(TaskLine line) {
        boolean turn =
                line.task().state() == TaskState.RETURNED
                        || line.standing().kind() == Standing.Kind.DUE_SOON;
        return turn ? Matter.Edge.TURN : Matter.Edge.NONE;
    }

    private static String act(TaskLine line) {
        return line.task().state() == TaskState.RETURNED ? "home.act.again" : "home.act.do";
    }

    private Matter matter(TaskLine line, Matter.Edge edge, String meta, Matter.Act act) {
        boolean undated = line.standing().kind() == Standing.Kind.UNDATED;
        return new Matter(
                words.mark(line),
                words.title(line.task()),
                TaskWords.href(line.task()),
                edge,
                meta,
                undated || line.task().schedule().standing() ? quotation(line) : null,
                words.due(line),
                act,
                List.of());
    }

    private static @Nullable String quotation(TaskLine line) {
        String quotation = line.task().schedule().quotation();
        return quotation.isEmpty() ? null : quotation;
    }

    private Matter.Act open(TaskLine line, String key) {
        return new Matter.Act(texts.get(key), "eye", TaskWords.href(line.task()));
    }

    private String row(TaskLine line) {
        String row =
                line.no().isEmpty()
                        ? texts.get("home.meta.no-row")
                        : texts.get("home.meta.row", line.no());
        return line.plan().isEmpty() ? row : texts.get("plan.side.of", line.plan(), row);
    }

    /** The row's number behind the name of its plan, where there are several. */
    private static String number(Desk desk, Desk.Awaited awaited) {
        String label = desk.label(awaited.row().item());
        String no = awaited.row().item().text().no();
        return label.isEmpty() ? no : no + " \u00b7 " + label;
    }

    /** A row whose day stands elsewhere. */
    Matter undated(Desk desk, Desk.Awaited awaited) {
        PlanId id = awaited.row().item().planId();
        String plan = PlanPaths.plan(id);
        boolean may = PlanPermission.SET_DATE.allows(desk.actor());
        String href = may ? PlanPaths.date(id, awaited.clause()) : plan;
        String key = may ? "home.act.date" : "home.act.open-plan";
        return new Matter(
                Mark.UNDATED,
                awaited.row().item().text().content(),
                plan,
                Matter.Edge.NONE,
                texts.get("home.meta.undated", number(desk, awaited)),
                awaited.clause().clause().text(),
                null,
                new Matter.Act(texts.get(key), "calendar-clock", href),
                List.of());
    }

    /** What comes next, and the events that may come on any day. */
    HomePage.Coming coming(Desk desk, List<Turn> ahead, List<Desk.Awaited> events) {
        List<AgendaDay> days = new ArrayList<>();
        for (Turn turn : ahead.subList(0, Math.min(DAYS_SHOWN, ahead.size()))) {
            LocalDate due = turn.due();
            if (due != null) {
                days.add(day(desk, turn, due));
            }
        }
        boolean may = PlanPermission.RECORD_EVENT.allows(desk.actor());
        List<Desk.Awaited> shown = events.subList(0, Math.min(EVENTS_SHOWN, events.size()));
        return new HomePage.Coming(
                days,
                shown.stream().map(each -> waiting(desk, each, may)).toList(),
                events.size() - shown.size(),
                PlanPaths.of(desk.overview()));
    }

    private AgendaDay day(Desk desk, Turn turn, LocalDate due) {
        String who =
                turn.tasks().size() == 1
                        ? words.whose(turn.first().doer())
                        : texts.get("home.coming.places", turn.tasks().size());
        String plan = turn.first().plan();
        return new AgendaDay(
                due,
                words.brief(turn.task(), desk.row(turn.task())),
                TaskWords.href(turn.task()),
                plan.isEmpty() ? who : texts.get("plan.side.of", plan, who));
    }

    private HomePage.Waiting waiting(Desk desk, Desk.Awaited awaited, boolean may) {
        return new HomePage.Waiting(
                awaited.clause().clause().text(),
                texts.get("home.waiting.row", number(desk, awaited)),
                may ? PlanPaths.event(awaited.row().item().planId(), awaited.clause()) : null);
    }
}
