package vn.sen.intake.reading;

import vn.sen.intake.document.Grid;

/**
 * A column of a plan's table.
 *
 * @param from the first column of the grid that it covers
 * @param to the grid column after its last
 * @param heading its heading; under a common heading, that one too
 * @param guessed whether its cells, not its heading, told what it holds
 * @param mixed whether its heading names leading and coordinating parties together
 */
record Column(int from, int to, Role role, String heading, boolean guessed, boolean mixed) {

    /** How many grid columns a cell shares with this column. */
    int shared(Grid.Box box) {
        return Math.min(to, box.end()) - Math.max(from, box.column());
    }

    Column as(Role other, boolean byGuess) {
        return new Column(from, to, other, heading, byGuess, mixed);
    }
}
