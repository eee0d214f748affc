package vn.sen.calendar.reading;

/** What a token can be to the grammar: the classes of the lexicon, and marks. */
enum Term {
    DAY,
    WORKING_DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR,
    HOUR,
    MINUTE,
    HALF,
    TEN_DAYS,
    WEEKDAY,
    ORDINAL,
    NUMBER,
    ROMAN,
    BEFORE,
    AFTER,
    LATEST,
    TO,
    WHOLE,
    FROM,
    IN,
    WITHIN,
    OF,
    COMPARED,
    FIRST,
    MIDDLE,
    LAST,
    NEXT,
    THIS,
    ALL,
    PHASE,
    ONWARDS,
    SEVERAL,
    EVERY,
    PERIODIC,
    TIMES,
    AT_LEAST,
    WHEN,
    DEPENDING,
    IF,
    CASE,
    THEN,
    SUDDEN,
    TRIGGER,
    PERSON,
    BY,
    DOCUMENT,
    CONTINUOUS,
    USUALLY,
    LEAD,
    PLAIN,
    FOREIGN,
    LUNAR_MONTH,
    LUNAR_YEAR,
    FEAST,
    LUNAR_FEAST,
    HOLIDAY,
    REMARK,
    CONCERNING,
    OR,
    AND,
    WORD,
    SLASH,
    DASH,
    COMMA,
    SEMICOLON,
    DOT,
    COLON,
    OPEN,
    CLOSE,
    EQUALS,
    PLUS,
    BULLET,
    MARK,
    END;

    /** Whether a phrase of this class may be meant where one of its syllables has wrong marks. */
    boolean toleratesMarks() {
        return switch (this) {
            case WORKING_DAY, LATEST, AT_LEAST, SUDDEN, CONTINUOUS, PERIODIC, DOCUMENT, TRIGGER ->
                    true;
            default -> false;
        };
    }

    boolean isMark() {
        return compareTo(SLASH) >= 0;
    }
}
