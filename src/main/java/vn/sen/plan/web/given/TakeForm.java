package vn.sen.plan.web.given;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.PlanId;
import vn.sen.plan.app.Taking;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;

/** How a row from above is taken. */
record TakeForm(
        @Nullable PlanId keHoach,
        @NotBlank(message = "given.timing-missing") @Size(max = 500, message = "plan.form.too-long")
                @Nullable String thoiGian,
        @NotBlank(message = "given.doer-missing") @Nullable String nguoiLam) {

    static TakeForm empty(@Nullable PlanId plan, String timing) {
        return new TakeForm(plan, timing, "");
    }

    Assignee doer() {
        return AssigneeKey.read(nguoiLam == null ? "" : nguoiLam).orElse(new Assignee.Unmapped());
    }

    Taking taking() {
        return new Taking(
                Objects.requireNonNull(keHoach), thoiGian == null ? "" : thoiGian, doer());
    }
}
