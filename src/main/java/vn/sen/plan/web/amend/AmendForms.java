package vn.sen.plan.web.amend;

import org.jspecify.annotations.Nullable;

/** What the forms of an amendment's page send. */
final class AmendForms {

    static final String REASON = "lyDo";
    static final String WORDS = "loi";
    static final int LONGEST = 2_000;

    private AmendForms() {}

    /** As it was typed, to be shown again. */
    record Typed(
            @Nullable String words,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String day) {

        static final Typed NOTHING = new Typed(null, null, null, null);

        String or(@Nullable String typed, String kept) {
            return typed == null ? kept : typed;
        }
    }
}
