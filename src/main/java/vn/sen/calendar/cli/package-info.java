/** The command {@code deadline}: phrases in, clauses with days and reasons out. */
@NullMarked
package vn.sen.calendar.cli;

import org.jspecify.annotations.NullMarked;
