package vn.sen.plan.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.calendar.Because;

/** How words became a day. */
record ReasonBody(String quotation, List<String> steps, @Nullable String result) {

    static ReasonBody of(Because because) {
        return new ReasonBody(
                because.quotation(),
                because.steps(),
                because.result().isEmpty() ? null : because.result());
    }
}
