/** Plans handed in by programs. */
@NullMarked
package vn.sen.intake.rest;

import org.jspecify.annotations.NullMarked;
