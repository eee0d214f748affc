package vn.sen.plan;

import java.util.List;
import org.springframework.stereotype.Service;
import vn.sen.plan.sample.Settling;
import vn.sen.plan.sample.Year;
import vn.sen.plan.sample.YearBefore;
import vn.sen.plan.sample.Years;

/**
 * Lives the year of a drafted plan through, for the demonstration: every act is done by the classes
 * that do it for people, by somebody who has the right to it, and on its own day.
 */
@Service
public class SampleYear {

    private final Settling settling;
    private final Years years;
    private final YearBefore before;

    SampleYear(Settling settling, Years years, YearBefore before) {
        this.settling = settling;
        this.years = years;
        this.before = before;
    }

    /**
     * Settles what a draft leaves open, hands it in, and lives its year.
     *
     * @param script what differs from work done in time, one thing a line; see the files of years
     */
    public void live(PlanId plan, SampleCast cast, List<String> script) {
        Year year = Year.of(plan, cast, script);
        settling.settle(year);
        years.live(year);
    }

    /** Keeps a draft as the record of a year that is over; the script says what is known of it. */
    public void keep(PlanId plan, SampleCast cast, List<String> script) {
        before.keep(Year.of(plan, cast, script));
    }
}
