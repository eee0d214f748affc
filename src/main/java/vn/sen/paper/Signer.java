package vn.sen.paper;

/**
 * Who signs, and by what right (annex I, part I, II.7).
 *
 * @param authority the line above the position, as that of a deputy for the head; may be empty
 * @param name without titles of learning; may be empty while it is not known
 */
public record Signer(String authority, String position, String name) {}
