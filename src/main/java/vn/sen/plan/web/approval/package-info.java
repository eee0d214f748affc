/** The approval: one page for the leader, and what the past still asks. */
@NullMarked
package vn.sen.plan.web.approval;

import org.jspecify.annotations.NullMarked;
