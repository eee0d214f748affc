package vn.sen.plan.web.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;
import vn.sen.plan.domain.Difficulty.Proposal;
import vn.sen.plan.web.Days;
import vn.sen.web.NotFound;

/**
 * What stands in the way, and what could be changed in the plan.
 *
 * @param loi in the words of the one who reports it
 * @param deNghi name of a kind of proposal
 * @param ngay of a proposal for another day
 * @param donVi of a proposal for another unit
 */
record DifficultyForm(
        @NotBlank(message = "appeal.form.difficulty-missing")
                @Size(max = 2000, message = "plan.form.too-long")
                @Nullable String loi,
        @Nullable String deNghi,
        @Nullable String ngay,
        @Nullable String donVi) {

    static final String WORDS = "loi";
    static final String PROPOSAL = "deNghi";
    static final String DAY = "ngay";
    static final String UNIT = "donVi";

    static final DifficultyForm EMPTY = new DifficultyForm(null, null, null, null);

    Proposal.Kind kind() {
        return Arrays.stream(Proposal.Kind.values())
                .filter(each -> each.name().equals(deNghi))
                .findFirst()
                .orElse(Proposal.Kind.NONE);
    }

    Optional<LocalDate> day() {
        return kind() == Proposal.Kind.NEW_DAY ? Days.read(ngay) : Optional.empty();
    }

    boolean hasNoDay() {
        return kind() == Proposal.Kind.NEW_DAY && day().isEmpty();
    }

    boolean hasNoUnit() {
        return kind() == Proposal.Kind.OTHER_UNIT && (donVi == null || donVi.isBlank());
    }

    Proposal proposal() {
        return new Proposal(kind(), day().orElse(null), unit());
    }

    private @Nullable UnitId unit() {
        if (kind() != Proposal.Kind.OTHER_UNIT || donVi == null) {
            return null;
        }
        try {
            return UnitId.of(donVi);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }

    String words() {
        return loi == null ? "" : loi.strip();
    }
}
