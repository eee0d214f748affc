package vn.sen.plan.domain;

import java.util.UUID;
import vn.sen.actor.Ids;

/** What a party that advises or helps gave to a task. */
public record ContributionId(UUID value) {

    public static ContributionId next() {
        return new ContributionId(Ids.next());
    }

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
