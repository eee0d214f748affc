/** The command {@code deadline}: phrases in, clauses with days and reasons out. */
@NamedInterface("cli")
@NullMarked
package vn.sen.calendar.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
