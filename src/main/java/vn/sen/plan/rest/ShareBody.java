package vn.sen.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PartRole;
import vn.sen.plan.app.SharedPart;
import vn.sen.plan.domain.Contribution;

/** A party that advises or helps on the row of a task, and what it gave. */
record ShareBody(WhoBody party, PartRole role, List<ContributionBody> given) {

    /**
     * Something given.
     *
     * @param file its name, where a file was handed in
     */
    record ContributionBody(
            UUID id,
            LocalDate givenOn,
            String words,
            @Nullable String link,
            @Nullable String file,
            WhoBody by,
            Instant at) {

        static ContributionBody of(SharedPart.Contributed contributed) {
            Contribution contribution = contributed.contribution();
            return new ContributionBody(
                    contribution.id().value(),
                    contribution.givenOn(),
                    contribution.words(),
                    emptyToNull(contribution.proof().link()),
                    emptyToNull(contribution.proof().name()),
                    WhoBody.of(contributed.by()),
                    contribution.at());
        }

        private static @Nullable String emptyToNull(String text) {
            return text.isEmpty() ? null : text;
        }
    }

    static ShareBody of(SharedPart shared) {
        return new ShareBody(
                WhoBody.of(shared.who()),
                shared.part().role(),
                shared.given().stream().map(ContributionBody::of).toList());
    }
}
