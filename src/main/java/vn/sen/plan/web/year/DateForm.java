package vn.sen.plan.web.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.PlanEvent;
import vn.sen.plan.web.Days;

/**
 * Days that stand in another document.
 *
 * @param tu the first day, where there is one
 * @param han the due day
 * @param theo which document says so
 */
record DateForm(
        @Nullable String tu,
        @Nullable String han,
        @NotBlank(message = "plan.form.source-missing")
                @Size(max = 500, message = "plan.form.too-long")
                @Nullable String theo) {

    boolean hasStrangeStart() {
        return !Days.isEmpty(tu) && Days.read(tu).isEmpty();
    }

    boolean hasNoDue() {
        return Days.read(han).isEmpty();
    }

    PlanEvent.Span span() {
        return new PlanEvent.Span(Days.read(tu).orElse(null), Days.read(han).orElseThrow());
    }

    String source() {
        return theo == null ? "" : theo.strip();
    }
}
