/** Who is late, and the official letter that reminds them. */
@NullMarked
package vn.sen.plan.web.chase;

import org.jspecify.annotations.NullMarked;
