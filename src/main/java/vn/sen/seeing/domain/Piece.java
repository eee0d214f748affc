package vn.sen.seeing.domain;

/** A piece of a text, and whether it is what was looked for. */
public record Piece(String text, boolean hit) {}
