package vn.sen.plan.web.home;

/**
 * What is left of the first steps, on the home page of who has not put them away.
 *
 * @param title how many are done
 * @param next the first that is not
 */
public record Guide(String title, String next) {}
