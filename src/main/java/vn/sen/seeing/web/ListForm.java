package vn.sen.seeing.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept of a list.
 *
 * @param ds which list
 * @param loc what it is asked, as it stands in the address
 * @param ten the name of the filter
 * @param chung for the whole agency
 * @param moSan to be shown when the list is opened
 * @param cot the columns
 */
record ListForm(
        @Nullable String ds,
        @Nullable String loc,
        @Nullable String ten,
        @Nullable Boolean chung,
        @Nullable Boolean moSan,
        @Nullable List<String> cot) {

    String list() {
        return ds == null ? "" : ds;
    }

    String query() {
        return loc == null ? "" : loc;
    }

    String name() {
        return ten == null ? "" : ten;
    }

    boolean isShared() {
        return Boolean.TRUE.equals(chung);
    }

    boolean opens() {
        return Boolean.TRUE.equals(moSan);
    }

    List<String> columns() {
        return cot == null ? List.of() : cot;
    }
}
