/** Making a plan of an earlier one, or of a template. */
@NullMarked
package vn.sen.plan.web.again;

import org.jspecify.annotations.NullMarked;
