/** Handing in a plan as a Word file. */
@NullMarked
package vn.sen.intake.web;

import org.jspecify.annotations.NullMarked;
