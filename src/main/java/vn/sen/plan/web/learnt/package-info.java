/** The page of the names that were learnt from answers. */
@NullMarked
package vn.sen.plan.web.learnt;

import org.jspecify.annotations.NullMarked;
