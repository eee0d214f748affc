package vn.sen.plan.web.year;

import org.jspecify.annotations.Nullable;

/** The first day on which a plan holds. */
record EffectForm(int phienBan, @Nullable String tuNgay) {

    static final String DAY = "tuNgay";
}
