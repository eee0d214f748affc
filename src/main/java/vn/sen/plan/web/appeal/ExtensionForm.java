package vn.sen.plan.web.appeal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Days;

/**
 * A request for more time.
 *
 * @param ngay the later day
 * @param lyDo the reason
 * @param duongDan a link to what it rests on
 */
record ExtensionForm(
        @Nullable String ngay,
        @NotBlank(message = "appeal.form.reason-missing")
                @Size(max = 2000, message = "plan.form.too-long")
                @Nullable String lyDo,
        @Size(max = 500, message = "plan.form.too-long") @Nullable String duongDan) {

    static final String DAY = "ngay";
    static final String REASON = "lyDo";
    static final String LINK = "duongDan";
    static final String FILE = "tep";

    static final ExtensionForm EMPTY = new ExtensionForm(null, null, null);

    Optional<LocalDate> day() {
        return Days.read(ngay);
    }

    String reason() {
        return lyDo == null ? "" : lyDo.strip();
    }

    String link() {
        return duongDan == null ? "" : duongDan.strip();
    }
}
