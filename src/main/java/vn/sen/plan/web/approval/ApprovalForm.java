package vn.sen.plan.web.approval;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Issue;
import vn.sen.plan.domain.Plan;
import vn.sen.plan.web.Days;

/**
 * The leader's approval.
 *
 * @param so the number of the document; empty where it has none yet
 * @param ngay the date of the document
 * @param hieuLuc the first day the plan holds
 */
record ApprovalForm(
        int phienBan,
        @Size(max = 50, message = "plan.form.too-long") @Nullable String so,
        @Nullable String ngay,
        @Nullable String hieuLuc) {

    static ApprovalForm of(Plan plan, String day) {
        return new ApprovalForm(plan.version(), plan.letterhead().number(), day, "");
    }

    /** What was typed, in the order of the fields. */
    Stream<String> typed() {
        return Stream.of(words(so), words(ngay), words(hieuLuc)).filter(each -> !each.isEmpty());
    }

    private static String words(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    boolean hasStrangeDay() {
        return !Days.isEmpty(ngay) && Days.read(ngay).isEmpty();
    }

    boolean hasStrangeEffect() {
        return !Days.isEmpty(hieuLuc) && Days.read(hieuLuc).isEmpty();
    }

    /** A number needs its date, a date its number. */
    boolean isHalf() {
        return Days.isEmpty(so) != Days.isEmpty(ngay);
    }

    /** Number and date, where the document has them already. */
    Optional<Issue> issue(Plan plan) {
        Optional<LocalDate> day = Days.read(ngay);
        return day.filter(each -> !Days.isEmpty(so))
                .map(
                        each ->
                                new Issue(
                                        words(so),
                                        plan.letterhead().symbol(),
                                        each,
                                        Days.read(hieuLuc).orElse(each)));
    }
}
