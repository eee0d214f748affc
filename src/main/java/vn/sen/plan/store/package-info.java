/** Where plans and tasks are kept, and how pages read them. */
@NullMarked
package vn.sen.plan.store;

import org.jspecify.annotations.NullMarked;
