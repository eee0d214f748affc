package vn.sen.intake.document;

/**
 * A word that could hardly be made out on a picture of paper.
 *
 * @param around the word with its neighbours on the line, by which it is found again
 */
public record FaintWord(String word, String around) {}
