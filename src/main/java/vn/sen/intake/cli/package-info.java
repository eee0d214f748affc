/** The plan reader on the command line. */
@NullMarked
package vn.sen.intake.cli;

import org.jspecify.annotations.NullMarked;
