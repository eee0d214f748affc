package vn.sen.plan.web.task;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.PersonId;

/**
 * What the forms of a task's page send; each sends what it asks for.
 *
 * @param ngay a day
 * @param lyDo a reason
 * @param loi words
 * @param nguoi key of a person; empty for nobody
 */
record ActForm(
        @Nullable String ngay,
        @Nullable String lyDo,
        @Nullable String loi,
        @Nullable String nguoi) {

    String day() {
        return ngay == null ? "" : ngay.strip();
    }

    String reason() {
        return lyDo == null ? "" : lyDo.strip();
    }

    String words() {
        return loi == null ? "" : loi.strip();
    }

    @Nullable PersonId person() {
        return nguoi == null || nguoi.isBlank() ? null : PersonId.of(nguoi);
    }
}
