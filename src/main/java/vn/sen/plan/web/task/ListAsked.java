package vn.sen.plan.web.task;

import org.jspecify.annotations.Nullable;
import vn.sen.actor.UnitId;
import vn.sen.plan.PlanId;
import vn.sen.plan.store.TaskFilter.When;
import vn.sen.plan.store.TaskFilter.Whose;
import vn.sen.web.ui.Address;

/**
 * What the address asks of the list of tasks.
 *
 * @param ai whose
 * @param khi in which plight
 * @param quy a quarter, 1 to 4
 * @param phong the unit whose work it is
 * @param kh whose plan; null for all plans that run
 * @param q words to find
 * @param sap by which column it is sorted
 * @param trang page, from 1
 * @param chon which of its tasks are chosen from the start
 */
record ListAsked(
        @Nullable String ai,
        @Nullable String khi,
        @Nullable Integer quy,
        @Nullable UnitId phong,
        @Nullable PlanId kh,
        @Nullable String q,
        @Nullable String sap,
        @Nullable Integer trang,
        @Nullable String chon) {

    static final String PATH = "/viec";

    static final String MINE = "toi";
    static final String UNIT = "don-vi";
    static final String AGENCY = "co-quan";
    static final String CHECK = "cho-toi-duyet";

    static final String LATE = "tre";
    static final String SUBMITTED = "da-nop";
    static final String UNDATED = "chua-co-ngay";
    static final String FINISHED = "da-xong";
    static final String ANY = "tat-ca";

    Whose whose() {
        return switch (orEmpty(ai)) {
            case UNIT -> Whose.MY_UNIT;
            case AGENCY -> Whose.EVERYBODY;
            case CHECK -> Whose.FOR_ME_TO_CHECK;
            default -> Whose.MINE;
        };
    }

    When when() {
        return switch (orEmpty(khi)) {
            case LATE -> When.LATE;
            case SUBMITTED -> When.SUBMITTED;
            case UNDATED -> When.UNDATED;
            case FINISHED -> When.FINISHED;
            case ANY -> When.ANY;
            default -> When.UNFINISHED;
        };
    }

    @Nullable Integer quarter() {
        return quy != null && quy >= 1 && quy <= 4 ? quy : null;
    }

    String words() {
        return orEmpty(q).strip();
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    boolean isFiltered() {
        return khi != null
                || quarter() != null
                || phong != null
                || kh != null
                || !words().isEmpty();
    }

    /** The list with all that is asked of it. */
    Address address() {
        return Address.of(PATH)
                .with("ai", ai)
                .with("khi", khi)
                .with("quy", quarter())
                .with("phong", phong)
                .with("kh", kh)
                .with("q", words())
                .with("sap", sap);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
