package vn.sen.plan.web.task;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sen.plan.store.TaskFilter.When;
import vn.sen.plan.store.TaskFilter.Whose;

/**
 * What the address asks of the list of tasks.
 *
 * @param ai whose
 * @param khi in which plight
 * @param quy a quarter, 1 to 4
 * @param q words to find
 * @param trang page, from 1
 */
record ListAsked(
        @Nullable String ai,
        @Nullable String khi,
        @Nullable Integer quy,
        @Nullable String q,
        @Nullable Integer trang) {

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

    /** The same list of somebody else's tasks. */
    ListAsked of(@Nullable String whose) {
        return new ListAsked(whose, khi, quy, q, null);
    }

    ListAsked in(@Nullable String plight) {
        return new ListAsked(ai, plight, quy, q, null);
    }

    ListAsked within(@Nullable Integer quarter) {
        return new ListAsked(ai, khi, quarter, q, null);
    }

    /** The filters, without the words and the page. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        put(kept, "ai", ai);
        put(kept, "khi", khi);
        put(kept, "quy", quarter() == null ? null : String.valueOf(quarter()));
        return kept;
    }

    String href() {
        Map<String, String> all = kept();
        put(all, "q", words());
        String query =
                all.keySet().stream()
                        .map(each -> each + "={" + each + "}")
                        .collect(Collectors.joining("&"));
        return UriComponentsBuilder.fromPath("/viec")
                .query(query)
                .encode()
                .buildAndExpand(all)
                .toUriString();
    }

    private static void put(Map<String, String> map, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            map.put(name, value);
        }
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
