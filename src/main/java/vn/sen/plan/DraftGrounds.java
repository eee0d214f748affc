package vn.sen.plan;

import java.util.List;

/** Why the plan is made. */
public record DraftGrounds(
        List<DraftValue> legalBases, List<DraftValue> purposes, List<DraftValue> requirements) {

    public DraftGrounds {
        legalBases = List.copyOf(legalBases);
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
    }
}
