/** A plan at work: its year, its tasks, what it waits for. */
@NullMarked
package vn.sen.plan.web.year;

import org.jspecify.annotations.NullMarked;
