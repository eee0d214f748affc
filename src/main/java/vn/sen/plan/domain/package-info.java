/** Rules of plans and tasks, without database and pages. */
@NullMarked
package vn.sen.plan.domain;

import org.jspecify.annotations.NullMarked;
