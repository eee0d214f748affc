package vn.sen.intake.reading;

import vn.sen.intake.document.Grid;

/**
 * A table of tasks.
 *
 * @param number its number among the tables of the document, from 1
 */
record TaskTable(int number, Grid grid, Columns columns) implements Piece {}
