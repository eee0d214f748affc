package vn.sen.plan.domain;

import org.jspecify.annotations.Nullable;
import vn.sen.plan.ItemId;

/**
 * Where a value of a draft stood in the document.
 *
 * @param item the row; null for a value of the plan as a whole
 * @param value name of the value: {@code timing}, {@code outputs.2}, {@code unread}
 * @param place a paragraph as {@code p12} or a cell as {@code t1.r3.c2}
 * @param words the original words
 * @param confidence how sure the reader was, from 0 to 1
 */
public record Provenance(
        @Nullable ItemId item, String value, String place, String words, double confidence) {}
