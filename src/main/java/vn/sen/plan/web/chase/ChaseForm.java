package vn.sen.plan.web.chase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.ChasingId;

/**
 * The editable words of a letter that reminds of late work.
 *
 * @param ma key of the letter, made with the form
 * @param noi whom it is about, each as one word
 * @param ngay the day on which they are late
 * @param kinhGui addressees, each on a line
 * @param noiNhan receivers, each on a line
 * @param bang which table: {@link #BY_TASK} or {@link #BY_PLACE}
 */
record ChaseForm(
        @Nullable String ma,
        @Nullable List<String> noi,
        @Nullable String ngay,
        @NotBlank(message = "chase.form.missing") @Size(max = 2000, message = "plan.form.too-long")
                @Nullable String kinhGui,
        @NotBlank(message = "chase.form.missing") @Size(max = 300, message = "plan.form.too-long")
                @Nullable String trichYeu,
        @NotBlank(message = "chase.form.missing") @Size(max = 4000, message = "plan.form.too-long")
                @Nullable String moDau,
        @NotBlank(message = "chase.form.missing") @Size(max = 4000, message = "plan.form.too-long")
                @Nullable String ketThuc,
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String noiNhan,
        @NotBlank(message = "chase.form.missing") @Size(max = 100, message = "plan.form.too-long")
                @Nullable String luu,
        @Size(max = 60, message = "plan.form.too-long") @Nullable String kyHieu,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String diaDanh,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String quyenHan,
        @NotBlank(message = "chase.form.missing") @Size(max = 100, message = "plan.form.too-long")
                @Nullable String chucVu,
        @Size(max = 100, message = "plan.form.too-long") @Nullable String nguoiKy,
        @Nullable String bang) {

    static final String BY_TASK = "viec";
    static final String BY_PLACE = "noi";

    /** As many places as one letter names. */
    static final int MOST = 100;

    /** Nothing but whom a letter is about. */
    static ChaseForm about(List<String> places) {
        return new ChaseForm(
                null, places, null, null, null, null, null, null, null, null, null, null, null,
                null, null);
    }

    List<String> places() {
        return noi == null ? List.of() : noi.stream().distinct().limit(MOST).toList();
    }

    ChasingId letter() {
        try {
            return ma == null ? ChasingId.next() : ChasingId.of(ma);
        } catch (IllegalArgumentException unreadable) {
            return ChasingId.next();
        }
    }

    boolean byTask() {
        return !BY_PLACE.equals(bang);
    }

    static String one(@Nullable String field) {
        return field == null ? "" : field.strip().replaceAll("\\s+", " ");
    }

    /** Lines that say something, without the dashes and stops that the paper itself sets. */
    static List<String> lines(@Nullable String field) {
        return field == null
                ? List.of()
                : Arrays.stream(field.split("\\R", -1))
                        .map(each -> one(each).replaceAll("^[-\u2013+*]\\s*|[;.]$", ""))
                        .filter(each -> !each.isBlank())
                        .toList();
    }

    /** Paragraphs. */
    static List<String> paragraphs(@Nullable String field) {
        return field == null
                ? List.of()
                : Arrays.stream(field.split("\\R", -1))
                        .map(ChaseForm::one)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
