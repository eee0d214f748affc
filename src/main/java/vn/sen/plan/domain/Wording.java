package vn.sen.plan.domain;

import java.util.List;

/** The parts of a plan's text beside its rows. */
public record Wording(
        List<String> legalBases,
        List<String> purposes,
        List<String> requirements,
        List<String> closing,
        List<String> recipients) {

    public Wording {
        legalBases = List.copyOf(legalBases);
        purposes = List.copyOf(purposes);
        requirements = List.copyOf(requirements);
        closing = List.copyOf(closing);
        recipients = List.copyOf(recipients);
    }
}
