package vn.sen.intake;

import java.util.Locale;

/**
 * Why a value is less than certain; a person looks at it before the plan is used. {@link #key()} is
 * the key of the sentence that says so.
 */
public enum Doubt {
    SPELLING_SLIP(0.9),
    UNCLOSED_PARENTHESIS(0.9),
    WORDS_UNREAD(0.4),
    HEADING_GUESSED(0.7),
    NUMBER_INHERITED(0.8),
    PARTIES_NOT_PARTED(0.8),
    PART_GUESSED(0.7),
    CASE_RESTORED(0.8),
    TAKEN_FROM_BODY(0.8),
    TITLE_GUESSED(0.6),
    ACTIVITY_UNKNOWN(0),
    ACTIVITY_UNCERTAIN(0.7),
    TIME_MISSING(0),
    DOER_MISSING(0),
    AGENCY_MISSING(0),
    YEAR_MISSING(0),
    YEARS_SEVERAL(0.6),
    SIGNER_MISSING(0),
    ROW_CONTINUED(0.8),
    /** Text has lost its table; the words could stand in the column beside it. */
    COLUMN_GUESSED(0.5),
    /** The file had letters of an encoding from before Unicode. */
    LETTERS_CONVERTED(0.9),
    /** It was read from a picture of paper. */
    SCANNED(0.85),
    /** Words of it could hardly be made out on the picture. */
    FAINT(0.5),
    /** Signs that nobody sees stood in the text: they turn the direction of words, or are null. */
    SIGNS_REMOVED(0.8);

    private final double confidence;

    Doubt(double confidence) {
        this.confidence = confidence;
    }

    /** How far to trust a value about which this doubt stands, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /** The name used in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String key() {
        return "intake.doubt." + code();
    }
}
