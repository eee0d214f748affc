/** The Vietnamese words with which dates explain themselves; they stand in a resource. */
@NullMarked
package vn.sen.calendar.text;

import org.jspecify.annotations.NullMarked;
