package vn.sen.plan.web.amend;

import vn.sen.plan.AmendmentId;
import vn.sen.plan.PlanId;
import vn.sen.plan.web.PlanPaths;

/** Addresses of amendments. */
public final class AmendPaths {

    private AmendPaths() {}

    /** The amendments of a plan. */
    public static String of(PlanId plan) {
        return PlanPaths.plan(plan) + "/dieu-chinh";
    }

    public static String one(AmendmentId amendment) {
        return "/dieu-chinh/" + amendment;
    }
}
