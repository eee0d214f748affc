package vn.sen.plan.web.share;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Assignee;
import vn.sen.plan.domain.AssigneeKey;
import vn.sen.plan.web.Days;

/**
 * What a party gave.
 *
 * @param loi in words
 * @param ngay the day
 * @param duongDan a link to it
 * @param phan which party of the row, where somebody is of several
 */
record ShareForm(
        @Size(max = 2000, message = "plan.form.too-long") @Nullable String loi,
        @Nullable String ngay,
        @Size(max = 500, message = "plan.form.too-long") @Nullable String duongDan,
        @Nullable String phan) {

    static final String WORDS = "loi";
    static final String DAY = "ngay";
    static final String LINK = "duongDan";
    static final String FILE = "tep";
    static final String PART = "phan";

    static final ShareForm EMPTY = new ShareForm(null, null, null, null);

    Optional<LocalDate> day() {
        return Days.read(ngay);
    }

    String words() {
        return loi == null ? "" : loi.strip();
    }

    String link() {
        return duongDan == null ? "" : duongDan.strip();
    }

    @Nullable Assignee party() {
        return phan == null ? null : AssigneeKey.read(phan).orElse(null);
    }
}
