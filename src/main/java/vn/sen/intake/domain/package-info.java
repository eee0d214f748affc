/** A file on its way to becoming a plan. */
@NullMarked
package vn.sen.intake.domain;

import org.jspecify.annotations.NullMarked;
