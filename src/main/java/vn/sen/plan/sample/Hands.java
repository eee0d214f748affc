package vn.sen.plan.sample;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.plan.TaskId;
import vn.sen.plan.app.CheckTask;
import vn.sen.plan.app.Contribute;
import vn.sen.plan.app.Given;
import vn.sen.plan.app.KeepEvidence;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.SeeTask;
import vn.sen.plan.app.TaskDetail;
import vn.sen.plan.app.TaskLine;
import vn.sen.plan.app.WorkOnTask;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.Task;
import vn.sen.web.Texts;

/** Does the acts of a task as the people of a sample would. */
@Component
class Hands {

    private static final int LONGEST = 90;

    private final WorkOnTask work;
    private final KeepEvidence evidence;
    private final CheckTask checking;
    private final SeeTask sight;
    private final SeePlans plans;
    private final Contribute contributing;
    private final Texts texts;

    Hands(
            WorkOnTask work,
            KeepEvidence evidence,
            CheckTask checking,
            SeeTask sight,
            SeePlans plans,
            Contribute contributing,
            Texts texts) {
        this.work = work;
        this.evidence = evidence;
        this.checking = checking;
        this.sight = sight;
        this.plans = plans;
        this.contributing = contributing;
        this.texts = texts;
    }

    void begin(Year year, TaskLine line) {
        Year.done(work.start(doer(year, line.task()), line.task().id()));
    }

    void say(Year year, TaskLine line, String words) {
        Year.done(work.comment(doer(year, line.task()), line.task().id(), words));
    }

    /** What a party that helps on a row gives to the task of the one who leads. */
    void contribute(Year year, Year.Line line) {
        PlanOverview.Row row =
                plans.overview(year.plan()).rows().stream()
                        .filter(each -> each.item().text().no().equals(line.word(1)))
                        .findFirst()
                        .orElseThrow();
        Part party =
                row.item().parts().stream()
                        .filter(each -> each.supports() && each.words().contains(line.word(2)))
                        .findFirst()
                        .orElseThrow();
        Actor by = year.first(party::isOf).orElseThrow();
        Given given = new Given(party.assignee(), line.word(3), line.day(0), "", null);
        Year.done(contributing.give(by, row.tasks().getFirst().task().id(), given));
    }

    /** With a paper that says what was done. */
    void handIn(Year year, TaskLine line, LocalDate day) {
        Actor doer = doer(year, line.task());
        TaskId id = line.task().id();
        String who = line.doer().of().isEmpty() ? line.doer().name() : line.doer().of();
        String title = line.task().name().title() + " " + line.task().name().label();
        byte[] paper =
                Paper.of(List.of(title.strip(), who, texts.get("demo.paper", texts.date(day))));
        String name = name(title.strip()) + ", " + who + ".docx";
        Year.done(evidence.addFile(doer, id, name, new ByteArrayInputStream(paper)));
        Year.done(work.submit(doer, id, day, ""));
    }

    private static String name(String title) {
        String plain = title.replaceAll("[/\\\\:]", "-").replaceAll("\\s*\\([^()]*\\)", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    }

    void accept(Year year, TaskLine line) {
        Year.done(checking.accept(accepter(year, line), line.task().id()));
    }

    void giveBack(Year year, TaskLine line, String words) {
        Year.done(checking.sendBack(accepter(year, line), line.task().id(), words));
    }

    /** The civil servant in charge before the head of the unit. */
    private static Actor doer(Year year, Task task) {
        return year.cast().people().stream()
                .filter(task::isFor)
                .min(Comparator.comparing(each -> !each.holds(Role.UNIT_ISO_OFFICER)))
                .orElseThrow(() -> new IllegalStateException("nobody does " + task.name()));
    }

    private Actor accepter(Year year, TaskLine line) {
        Actor anybody = year.cast().people().getFirst();
        TaskDetail now = sight.detail(line.task().id(), anybody);
        return year.first(
                        each ->
                                now.task().isToBeCheckedBy(each)
                                        && now.task().hands().accepter().includes(each))
                .or(() -> year.first(now.task()::isToBeCheckedBy))
                .orElseThrow(
                        () -> new IllegalStateException("nobody accepts " + now.task().name()));
    }
}
