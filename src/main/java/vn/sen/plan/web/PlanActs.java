package vn.sen.plan.web;

import vn.sen.web.Texts;

/** What acts are called that the trail bears of a plan, its rows and its events. */
public final class PlanActs {

    private static final String OF_PLAN = "plan.";

    private PlanActs() {}

    /**
     * The words of an act.
     *
     * @param what the act, as the trail calls it: "plan.approved"
     * @param row the number of the row that it is about
     */
    public static String words(String what, Texts texts, String row) {
        String act = what.startsWith(OF_PLAN) ? what.substring(OF_PLAN.length()) : what;
        return texts.get("plan.act." + act, row);
    }
}
