/** Acts on plans and tasks, one class each. */
@NullMarked
package vn.sen.plan.app;

import org.jspecify.annotations.NullMarked;
