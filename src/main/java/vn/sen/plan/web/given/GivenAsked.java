package vn.sen.plan.web.given;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sen.plan.domain.Folding;
import vn.sen.plan.domain.GivenAnswer;
import vn.sen.plan.domain.GivenRow;
import vn.sen.web.ui.Address;

/**
 * What the address asks of the rows that were handed down.
 *
 * @param q words to find in the row, and in the name of the agency
 * @param xem which of them; null for all
 * @param trang page, from 1
 */
record GivenAsked(@Nullable String q, @Nullable String xem, @Nullable Integer trang) {

    static final GivenAsked EMPTY = new GivenAsked(null, null, null);
    static final int SIZE = 50;

    /** Which of them, by the name in the address; the empty one is all. */
    static final List<String> VIEWS = List.of("", "cho", "tre", "xong", "khong-nhan");

    String words() {
        return q == null ? "" : q.strip();
    }

    String view() {
        return xem != null && VIEWS.contains(xem) ? xem : "";
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    Address address(String path) {
        return Address.of(path).with("q", words()).with("xem", view());
    }

    List<GivenRow> found(List<GivenRow> all) {
        String wanted = Folding.of(words());
        return all.stream().filter(each -> Folding.of(text(each)).contains(wanted)).toList();
    }

    static boolean isIn(String view, GivenRow row, LocalDate today) {
        return switch (view) {
            case "cho" -> row.stands() && row.answer() == null;
            case "tre" -> row.isOverdue(today);
            case "xong" -> row.isDone();
            case "khong-nhan" -> row.answer() == GivenAnswer.DECLINED;
            default -> true;
        };
    }

    private static String text(GivenRow row) {
        return String.join(" ", row.no(), row.content(), row.toName());
    }
}
