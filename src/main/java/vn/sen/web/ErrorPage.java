package vn.sen.web;

import org.jspecify.annotations.Nullable;

/**
 * An error in words: what happened, what to do, and for our own faults a number to find it by in
 * the log.
 *
 * @param key beginning of the message keys {@code .title}, {@code .text} and {@code .act}
 */
public record ErrorPage(int status, String key, @Nullable String reference) {}
