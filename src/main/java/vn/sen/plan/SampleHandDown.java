package vn.sen.plan;

import org.springframework.stereotype.Service;
import vn.sen.actor.Actor;
import vn.sen.actor.AgencyId;
import vn.sen.actor.UnitId;
import vn.sen.plan.sample.Between;

/**
 * Hands rows of a sample plan from one agency to another, for the demonstration. Each act is done
 * by the secretary of the agency of the current scope, at the time that the clock shows.
 */
@Service
public class SampleHandDown {

    private final Between between;

    SampleHandDown(Between between) {
        this.between = between;
    }

    /** Gives a row, by its number, with the last day of its own work. */
    public void give(Actor by, PlanId plan, String row, AgencyId to, String words) {
        between.give(by, plan, row, to, words);
    }

    /** Declines a row from above; the reason is read there. */
    public void decline(Actor by, String row, String reason) {
        between.decline(by, row, reason);
    }

    /**
     * Takes a row from above into a change of the plan in force, gives another row of it other
     * words of time, and hands the change in. Nobody has approved it yet.
     *
     * @param moved number of the row of the plan
     */
    public void takeIntoAChange(Actor by, PlanId plan, Taken taken, String moved, String timing) {
        between.takeIntoAChange(by, plan, taken, moved, timing);
    }

    /**
     * A row that is taken.
     *
     * @param row its number above
     * @param timing when it is done here, in words
     */
    public record Taken(String row, String timing, UnitId doer) {}
}
