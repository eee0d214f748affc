package vn.sen.intake.reading;

/** What a document consists of for the reading of a plan: lines, and tables of tasks. */
sealed interface Piece permits Line, TaskTable {}
