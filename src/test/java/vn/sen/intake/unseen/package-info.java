/** Plans written before the program was tried on them, with what a person reads in them. */
@NullMarked
package vn.sen.intake.unseen;

import org.jspecify.annotations.NullMarked;
