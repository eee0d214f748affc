/** Pages on which a plan in force is changed: proposed, looked at with its effects, approved. */
@NullMarked
package vn.sen.plan.web.amend;

import org.jspecify.annotations.NullMarked;
