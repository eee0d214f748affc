package vn.sen.plan.web.given;

import java.time.LocalDate;
import java.util.Locale;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenRow;
import vn.sen.plan.domain.GivenState;
import vn.sen.web.Texts;
import vn.sen.web.ui.Mark;

/** How a row stands that was handed down, as the agency above may know it. */
record GivenWords(Texts texts, LocalDate today) {

    Mark mark(GivenRow row) {
        if (row.isOverdue(today)) {
            return Mark.LATE;
        }
        if (row.withdrawnAt() != null) {
            return Mark.BEFORE_FORCE;
        }
        if (row.answer() == null) {
            return Mark.WAITING;
        }
        return row.answer() == GivenAnswer.DECLINED ? Mark.RETURNED : ofTaken(row);
    }

    private static Mark ofTaken(GivenRow row) {
        GivenState state = row.state() == null ? GivenState.GIVEN_UP : row.state();
        return switch (state) {
            case PLANNED -> Mark.NOT_DUE;
            case RUNNING -> Mark.IN_PROGRESS;
            case DONE -> Mark.ACCEPTED;
            case NOT_DONE, GIVEN_UP -> Mark.ATTENTION;
        };
    }

    String state(GivenRow row) {
        if (row.withdrawnAt() != null) {
            return texts.get("given.state.withdrawn");
        }
        if (row.answer() == null) {
            return texts.get("given.state.waiting");
        }
        if (row.answer() == GivenAnswer.DECLINED) {
            return texts.get("given.state.declined");
        }
        GivenState state = row.state() == null ? GivenState.GIVEN_UP : row.state();
        String key = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String words = texts.get("given.state." + key);
        return row.isOverdue(today) ? texts.get("given.state.overdue", words) : words;
    }
}
