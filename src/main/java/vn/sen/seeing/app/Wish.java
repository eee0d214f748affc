package vn.sen.seeing.app;

/**
 * A filter that is to be kept.
 *
 * @param query as it stands in the address, without the page
 * @param shared for everybody of the agency
 * @param opens to be shown when the list is opened
 */
public record Wish(String name, String query, boolean shared, boolean opens) {}
