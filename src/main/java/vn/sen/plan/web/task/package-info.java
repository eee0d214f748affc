/** Pages of tasks: the list of work, one task with its evidence, what happened and what follows. */
@NullMarked
package vn.sen.plan.web.task;

import org.jspecify.annotations.NullMarked;
