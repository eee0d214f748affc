package vn.sen.plan.web.review;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Duty;

/**
 * What a unit is charged with.
 *
 * @param donVi the unit; empty where the plan does not divide its duties
 * @param viec one duty a line
 */
record DutyForm(
        @Size(max = 300, message = "plan.form.too-long") @Nullable String donVi,
        @Size(max = 20000, message = "plan.form.too-long") @Nullable String viec) {

    static DutyForm of(Duty duty) {
        String unit = duty.unitName();
        return new DutyForm(unit == null ? "" : unit, String.join("\n", duty.items()));
    }

    boolean isEmpty() {
        return Lines.of(viec).isEmpty();
    }

    Duty duty() {
        String unit = Lines.one(donVi);
        return new Duty(unit.isEmpty() ? null : unit, Lines.of(viec));
    }
}
