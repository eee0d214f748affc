/** How notices on days off and the agency's choices are kept. */
@NullMarked
package vn.sen.calendar.store;

import org.jspecify.annotations.NullMarked;
