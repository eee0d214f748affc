/** Taking a plan in: read, kept, drafted. */
@NullMarked
package vn.sen.intake.app;

import org.jspecify.annotations.NullMarked;
