package vn.sen.plan.web.year;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.web.Days;

/** The number and the date that a plan's document got. */
record IssueForm(
        @NotBlank(message = "plan.form.number-missing")
                @Size(max = 50, message = "plan.form.too-long")
                @Nullable String so,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String kyHieu,
        @Nullable String ngay,
        @Nullable String hieuLuc) {

    boolean hasNoDay() {
        return Days.read(ngay).isEmpty();
    }

    boolean hasStrangeEffect() {
        return !Days.isEmpty(hieuLuc) && Days.read(hieuLuc).isEmpty();
    }

    Issue issue() {
        LocalDate day = Days.read(ngay).orElseThrow();
        Optional<LocalDate> effective = Days.read(hieuLuc);
        return new Issue(
                so == null ? "" : so.strip(),
                kyHieu == null ? "" : kyHieu.strip(),
                day,
                effective.orElse(day));
    }
}
