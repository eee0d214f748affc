package vn.sen.plan.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.Role;
import vn.sen.calendar.Slip;
import vn.sen.plan.PartRole;
import vn.sen.plan.app.AnswerPast;
import vn.sen.plan.app.ApprovePlan;
import vn.sen.plan.app.CorrectItem;
import vn.sen.plan.app.ReviewPage;
import vn.sen.plan.app.SeeReview;
import vn.sen.plan.app.SettleDoubt;
import vn.sen.plan.app.SubmitPlan;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Doubt;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;
import vn.sen.plan.domain.Part;
import vn.sen.plan.domain.PartFunction;
import vn.sen.plan.domain.PastAnswer;
import vn.sen.plan.domain.PastDate;

/** Settles what a draft leaves open, hands it in and has it approved. */
@Component
public class Settling {

    private final SeeReview review;
    private final CorrectItem correcting;
    private final SettleDoubt doubts;
    private final AnswerPast answering;
    private final SubmitPlan submitting;
    private final ApprovePlan approving;

    Settling(
            SeeReview review,
            CorrectItem correcting,
            SettleDoubt doubts,
            AnswerPast answering,
            SubmitPlan submitting,
            ApprovePlan approving) {
        this.review = review;
        this.correcting = correcting;
        this.doubts = doubts;
        this.answering = answering;
        this.submitting = submitting;
        this.approving = approving;
    }

    public void settle(Year year) {
        Year.Line approval = year.only("approve");
        LocalDate day = approval.day(0);
        Actor secretary = year.holding(Role.ISO_SECRETARY);
        year.at(day.minusDays(1).atTime(8, 30));
        year.lines("reword").forEach(line -> reword(year, secretary, line));
        year.lines("assign").forEach(line -> assign(year, secretary, line));
        review.review(year.plan()).doubts().forEach(each -> settle(secretary, each));
        ReviewPage laid = review.review(year.plan());
        laid.rows().forEach(row -> row.doubts().forEach(each -> settle(secretary, each)));
        laid.rows().forEach(row -> letStand(secretary, row));
        year.at(day.atTime(8, 15));
        past(year).forEach(each -> answer(secretary, each));
        Year.done(submitting.submit(secretary, year.plan()));
        year.at(day.atTime(10, 40));
        approve(year, approval);
    }

    private void settle(Actor secretary, Doubt doubt) {
        Year.done(doubts.right(secretary, doubt.plan(), doubt.id()));
    }

    /** Slips that were seen through are what the plan means. */
    private void letStand(Actor secretary, ReviewPage.Row row) {
        for (Slip slip : row.slips()) {
            Year.done(doubts.letStand(secretary, row.item().id(), Doubt.SLIP, slip.written()));
        }
    }

    private void reword(Year year, Actor by, Year.Line line) {
        Item item = row(year, line.word(0));
        ItemText was = item.text();
        ItemText now =
                new ItemText(
                        was.section(),
                        was.no(),
                        was.content(),
                        line.word(1),
                        was.outputs(),
                        was.activities(),
                        was.notes());
        Year.done(correcting.reword(by, item.id(), item.version(), now));
    }

    private void assign(Year year, Actor by, Year.Line line) {
        Item item = row(year, line.word(0));
        Assignee doer = new Assignee.RoleHolder(Role.valueOf(line.word(1)));
        List<Part> known =
                item.parts().stream()
                        .filter(each -> !(each.assignee() instanceof Assignee.Unmapped))
                        .toList();
        Part added = Part.of(PartRole.PERFORM, "", PartFunction.DO, doer);
        Year.done(
                correcting.assign(
                        by,
                        item.id(),
                        item.version(),
                        Stream.concat(known.stream(), Stream.of(added)).toList()));
    }

    private Item row(Year year, String no) {
        return review.review(year.plan()).rows().stream()
                .map(ReviewPage.Row::item)
                .filter(each -> each.text().no().equals(no))
                .findFirst()
                .orElseThrow();
    }

    private List<PastDate> past(Year year) {
        return review.review(year.plan()).rows().stream()
                .flatMap(row -> row.past().stream())
                .toList();
    }

    /** Whatever had passed was done the day before it was due. */
    private void answer(Actor by, PastDate past) {
        LocalDate due = past.occurrence().due();
        Year.done(
                answering.answer(
                        by,
                        new PastAnswer(
                                past.item(),
                                past.clause().text(),
                                due,
                                PastAnswer.Answer.DONE,
                                due.minusDays(1),
                                "",
                                by.person())));
    }

    private void approve(Year year, Year.Line approval) {
        LocalDate day = approval.day(0);
        int version = review.review(year.plan()).plan().version();
        Issue issue = new Issue(approval.word(1), approval.word(2), day, day);
        Year.done(approving.approve(year.holding(Role.LEADER), year.plan(), version, issue));
    }
}
