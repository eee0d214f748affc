package vn.sen.plan.sample;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.plan.AmendmentId;
import vn.sen.plan.HandDownId;
import vn.sen.plan.PlanId;
import vn.sen.plan.SampleHandDown;
import vn.sen.plan.app.AnswerFromAbove;
import vn.sen.plan.app.DecideAmendment;
import vn.sen.plan.app.DraftAmendment;
import vn.sen.plan.app.GiveOrder;
import vn.sen.plan.app.HandDown;
import vn.sen.plan.app.PlaceTaken;
import vn.sen.plan.app.PlanOverview;
import vn.sen.plan.app.SeeFromAbove;
import vn.sen.plan.app.SeePlans;
import vn.sen.plan.app.Taking;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.Item;
import vn.sen.plan.domain.ItemText;

/** Does what agencies of a sample do with each other's rows. */
@Component
public class Between {

    private final SeePlans plans;
    private final HandDown handing;
    private final SeeFromAbove above;
    private final AnswerFromAbove answering;
    private final DraftAmendment drafting;
    private final DecideAmendment deciding;

    Between(
            SeePlans plans,
            HandDown handing,
            SeeFromAbove above,
            AnswerFromAbove answering,
            DraftAmendment drafting,
            DecideAmendment deciding) {
        this.plans = plans;
        this.handing = handing;
        this.above = above;
        this.answering = answering;
        this.drafting = drafting;
        this.deciding = deciding;
    }

    public void give(Actor by, PlanId plan, String row, AgencyId to, String words) {
        GiveOrder order = new GiveOrder(List.of(row(plan, row).id()), List.of(to), null, words);
        Year.done(handing.give(by, plan, order));
    }

    public void decline(Actor by, String row, String reason) {
        Year.done(answering.decline(by, received(row), reason));
    }

    public void takeIntoAChange(
            Actor by, PlanId plan, SampleHandDown.Taken taken, String moved, String timing) {
        Taking taking = new Taking(plan, taken.timing(), new Assignee.Unit(taken.doer()));
        PlaceTaken place = Year.done(answering.take(by, received(taken.row()), taking));
        AmendmentId change = Objects.requireNonNull(place.amendment());
        Item row = row(plan, moved);
        ItemText text = row.text();
        ItemText later =
                new ItemText(
                        text.section(),
                        text.no(),
                        text.content(),
                        timing,
                        text.outputs(),
                        text.activities(),
                        text.notes());
        Year.done(drafting.change(by, change, row.id(), later, row.parts()));
        Year.done(deciding.submit(by, change));
    }

    private Item row(PlanId plan, String no) {
        return plans.overview(plan).rows().stream()
                .map(PlanOverview.Row::item)
                .filter(each -> each.text().no().equals(no))
                .findFirst()
                .orElseThrow();
    }

    private HandDownId received(String no) {
        return above.all().stream()
                .filter(each -> each.isOpen() && each.source().no().equals(no))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
