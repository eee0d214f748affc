/** Sheets to be printed: posted on the board, or taken to the weekly meeting. */
@NullMarked
package vn.sen.plan.web.posted;

import org.jspecify.annotations.NullMarked;
