package vn.sen.plan.web.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.web.Days;

/**
 * Something that happened.
 *
 * @param ngay the day of it
 * @param suKien what it was
 * @param han due day of the work, where the plan does not say it
 * @param chon which of the cases that exclude each other holds
 */
record EventForm(
        @Nullable String ngay,
        @NotBlank(message = "plan.form.what-missing")
                @Size(max = 500, message = "plan.form.too-long")
                @Nullable String suKien,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String ghiChu,
        @Nullable String han,
        PlanEvent.@Nullable Choice chon) {

    static EventForm on(String day) {
        return new EventForm(day, null, null, null, null);
    }

    boolean hasNoDay() {
        return Days.read(ngay).isEmpty();
    }

    boolean hasStrangeDue() {
        return !Days.isEmpty(han) && Days.read(han).isEmpty();
    }

    PlanEvent.Told told() {
        return new PlanEvent.Told(
                Days.read(ngay).orElseThrow(),
                suKien == null ? "" : suKien.strip(),
                ghiChu == null ? "" : ghiChu.strip(),
                chon);
    }
}
