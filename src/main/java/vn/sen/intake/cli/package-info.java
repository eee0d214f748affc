/** Reading plans from the command line. */
@NamedInterface("cli")
@NullMarked
package vn.sen.intake.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
