/** Makes days of clauses, and the sentences that explain them. */
@NullMarked
package vn.sen.calendar.reckoning;

import org.jspecify.annotations.NullMarked;
