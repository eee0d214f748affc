/** The plan held against the law and the standard. */
@NullMarked
package vn.sen.plan.web.check;

import org.jspecify.annotations.NullMarked;
