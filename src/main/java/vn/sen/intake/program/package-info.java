/** Other programs of the machine that help to read a file, each run within bounds. */
@NullMarked
package vn.sen.intake.program;

import org.jspecify.annotations.NullMarked;
