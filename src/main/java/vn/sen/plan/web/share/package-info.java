/** Pages on which those who advise or help on a row say what they gave to its tasks. */
@NullMarked
package vn.sen.plan.web.share;

import org.jspecify.annotations.NullMarked;
