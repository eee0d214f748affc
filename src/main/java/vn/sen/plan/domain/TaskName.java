package vn.sen.plan.domain;

/**
 * What a task is called.
 *
 * @param title the deliverable, in the plan's words
 * @param label which of several: a quarter, an event; empty where there is one only
 * @param searchText both without marks
 */
public record TaskName(String title, String label, String searchText) {

    public static TaskName of(String title, String label) {
        return new TaskName(title, label, Folding.of(title + " " + label));
    }
}
