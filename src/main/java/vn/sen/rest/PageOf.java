package vn.sen.rest;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 1
 * @param size how many a page holds
 * @param total how many there are on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {

    public PageOf {
        items = List.copyOf(items);
    }

    /** The page of a list that is known whole. */
    public static <T> PageOf<T> of(List<T> all, Paging paging) {
        List<T> items = all.stream().skip(paging.skipped()).limit(paging.size()).toList();
        return new PageOf<>(items, paging.page(), paging.size(), all.size());
    }
}
