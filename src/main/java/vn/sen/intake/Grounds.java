package vn.sen.intake;

import java.util.List;

/**
 * Why the plan is made.
 *
 * @param legalBases number and symbol of each cited document; its title where it has no number
 */
public record Grounds(
        List<Found<String>> legalBases,
        List<Found<String>> purposes,
        List<Found<String>> requirements) {
    public Grounds {
        legalBases = List.copyOf(legalBases);
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
    }
}
