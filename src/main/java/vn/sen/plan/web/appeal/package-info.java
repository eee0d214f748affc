/** Pages on which doers ask for time and report what stands in the way, and are answered. */
@NullMarked
package vn.sen.plan.web.appeal;

import org.jspecify.annotations.NullMarked;
