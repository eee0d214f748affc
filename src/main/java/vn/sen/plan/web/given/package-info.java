/** Rows that are handed down to the agencies below, and rows that came from above. */
@NullMarked
package vn.sen.plan.web.given;

import org.jspecify.annotations.NullMarked;
