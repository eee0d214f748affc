package vn.sen.plan.web;

import vn.sen.plan.PlanId;
import vn.sen.plan.app.PlanOverview;

/** Addresses of a plan and of what is done to it. */
public final class PlanPaths {

    /** Where the names are kept that were learnt from answers. */
    public static final String LEARNT_NAMES = "/ke-hoach/ten-da-nho";

    private PlanPaths() {}

    public static String plan(PlanId plan) {
        return "/ke-hoach/" + plan;
    }

    /** The plan, or the year where there are several. */
    public static String of(PlanOverview overview) {
        Integer year = overview.plan().year();
        return overview.isOfSeveral() && year != null ? ofYear(year) : plan(overview.plan().id());
    }

    /** All plans of a year side by side. */
    public static String ofYear(int year) {
        return "/ke-hoach/nam/" + year;
    }

    /** Where it is said that something happened that a clause waits for. */
    public static String event(PlanId plan, PlanOverview.Clause clause) {
        return plan(plan) + "/su-kien/" + clause.id();
    }

    /** Where a clause gets a day that stands in another document. */
    public static String date(PlanId plan, PlanOverview.Clause clause) {
        return plan(plan) + "/dat-ngay/" + clause.id();
    }
}
