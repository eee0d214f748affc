package vn.sen.plan;

/**
 * Where in the agency's document a value stood.
 *
 * @param place a paragraph as {@code p12} or a cell as {@code t1.r3.c2}, numbered from 1
 * @param words the original words
 */
public record DraftSource(String place, String words) {}
