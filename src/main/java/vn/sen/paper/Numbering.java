package vn.sen.paper;

/**
 * Number and symbol of a paper (annex I, part I, II.3).
 *
 * @param number empty while the registry has not given one: room is left for it
 * @param symbol the letters after the stroke
 */
public record Numbering(String number, String symbol) {}
