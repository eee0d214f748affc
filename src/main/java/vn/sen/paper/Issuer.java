package vn.sen.paper;

import org.jspecify.annotations.Nullable;

/**
 * Who issues a paper (annex I, part I, II.2).
 *
 * @param above the agency directly above; null for one that names none
 * @param name official and whole
 */
public record Issuer(@Nullable String above, String name) {}
