package vn.sen.intake.reading;

/** The parts of a plan's text, in the order in which official documents have them. */
enum Region {
    HEAD,
    KIND,
    TITLE,
    PREAMBLE,
    PURPOSE,
    REQUIREMENT,
    TASKS,
    DUTIES,
    /** A main part under a heading that is not known. */
    OTHER,
    ENDING,
    ANNEX
}
