package vn.sen.plan.web.year;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the address asks to see of a plan's year.
 *
 * @param xem the ribbon and the table, or the table alone
 * @param loc which tasks
 * @param tim words to find
 * @param dong place of one row; null for all
 * @param trang page of the table, from 1
 */
record YearView(
        @Nullable String xem,
        @Nullable String loc,
        @Nullable String tim,
        @Nullable Integer dong,
        @Nullable Integer trang) {

    private static final String TABLE = "bang";

    boolean isTableAlone() {
        return TABLE.equals(xem);
    }

    String view() {
        return isTableAlone() ? TABLE : "dai-nam";
    }

    String words() {
        return tim == null ? "" : tim.strip();
    }

    int page() {
        return trang == null ? 1 : Math.max(1, trang);
    }

    YearFilter filter() {
        return YearFilter.of(loc);
    }

    String with(String path, YearFilter filter) {
        return address(path, view(), filter, words(), dong);
    }

    String seen(String path, boolean table) {
        return address(path, table ? TABLE : "dai-nam", filter(), words(), dong);
    }

    String withoutRow(String path) {
        return address(path, view(), filter(), words(), null);
    }

    private static String address(
            String path, String view, YearFilter filter, String words, @Nullable Integer row) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("xem", view);
        asked.put("loc", filter.code());
        if (!words.isEmpty()) {
            asked.put("tim", words);
        }
        if (row != null) {
            asked.put("dong", row.toString());
        }
        String query =
                asked.keySet().stream()
                        .map(each -> each + "={" + each + "}")
                        .collect(Collectors.joining("&"));
        return UriComponentsBuilder.fromPath(path)
                .query(query)
                .encode()
                .buildAndExpand(asked)
                .toUriString();
    }
}
