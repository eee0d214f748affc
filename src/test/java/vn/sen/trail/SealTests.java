package vn.sen.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.sen.actor.AgencyId;
import vn.sen.actor.PersonId;
import vn.sen.actor.Role;

class SealTests {

    private static final AgencyId AGENCY = AgencyId.of("01890000-0000-7000-8000-000000000001");
    private static final Subject PLAN =
            new Subject("plan", UUID.fromString("01890000-0000-7000-8000-000000000002"));
    private static final PersonId HOA = PersonId.of("01890000-0000-7000-8000-000000000003");

    @Test
    void isTheHashOfTheFormWrittenDown() {
        // printf '%s' '11:sen-trail-164:000…' | sha256sum, the fields put together by hand.
        assertThat(Seal.of(AGENCY, approval(Map.of("state", "approved")), Seal.NONE))
                .isEqualTo("416f42db589f72513b2ad19fe4fc29fb089dda70e4cf25d87f2001d1d31ea5cd");
    }

    @Test
    void countsBytesAndNotLetters() {
        assertThat(Seal.of(AGENCY, approval(Map.of("state", "đã duyệt")), Seal.NONE))
                .isEqualTo("94ae107acb9d17b7d353f169e1f87226236849d4d5562fe8ffc10bc57c0668f2");
    }

    @Test
    void differsWhereAValueMovesIntoItsNeighbour() {
        assertThat(Seal.of(AGENCY, approval(Map.of("a", "bc")), Seal.NONE))
                .isNotEqualTo(Seal.of(AGENCY, approval(Map.of("ab", "c")), Seal.NONE));
    }

    @Test
    void differsForAnotherAgencyAndAnotherPlaceInTheChain() {
        Entry entry = approval(Map.of());
        assertThat(Seal.of(AGENCY, entry, Seal.NONE))
                .isNotEqualTo(Seal.of(AgencyId.next(), entry, Seal.NONE))
                .isNotEqualTo(Seal.of(AGENCY, entry, "1".repeat(64)));
    }

    private static Entry approval(Map<String, String> after) {
        return new Entry(
                1,
                Instant.parse("2023-01-09T02:00:00.000001Z"),
                HOA,
                Role.LEADER,
                "plan.approved",
                PLAN,
                Map.of(),
                after);
    }
}
