/** A plan as the ribbon of its year. */
@NullMarked
package vn.sen.plan.web.ribbon;

import org.jspecify.annotations.NullMarked;
