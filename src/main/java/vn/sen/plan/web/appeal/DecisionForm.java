package vn.sen.plan.web.appeal;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.web.Days;

/**
 * A decision on more time.
 *
 * @param quyet one of the choices below
 * @param ngay another day than the one that was asked for
 * @param loi words to go with it
 */
record DecisionForm(
        @Nullable String quyet,
        @Nullable String ngay,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String loi) {

    static final String CHOICE = "quyet";
    static final String DAY = "ngay";
    static final String WORDS = "loi";
    static final String GRANT = "dong-y";
    static final String ANOTHER = "ngay-khac";
    static final String REFUSE = "khong";

    static final DecisionForm EMPTY = new DecisionForm(null, null, null);

    boolean isChosen() {
        return GRANT.equals(quyet) || ANOTHER.equals(quyet) || REFUSE.equals(quyet);
    }

    boolean isRefusal() {
        return REFUSE.equals(quyet);
    }

    /** The day that is granted; none where the one it names cannot be read. */
    Optional<LocalDate> day(LocalDate asked) {
        return ANOTHER.equals(quyet) ? Days.read(ngay) : Optional.of(asked);
    }

    String words() {
        return loi == null ? "" : loi.strip();
    }
}
