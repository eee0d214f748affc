package vn.sen.plan.web.review;

import java.util.List;

/**
 * What somebody else saved while a form was open.
 *
 * @param sentence who changed it and when
 */
public record Conflict(String sentence, List<Difference> differences) {

    public Conflict {
        differences = List.copyOf(differences);
    }

    /**
     * A value that stands otherwise now.
     *
     * @param theirs as it is saved now; empty where it was emptied
     * @param yours as the form has it
     */
    public record Difference(String label, String theirs, String yours) {}
}
