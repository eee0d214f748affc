/** A plan's year lived through by a script, for the demonstration. */
@NullMarked
package vn.sen.plan.sample;

import org.jspecify.annotations.NullMarked;
