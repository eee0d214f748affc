/**
 * A list of people that an agency keeps as a table: what its columns are, what its rows say, and
 * what taking it in would change.
 */
@NullMarked
package vn.sen.agency.roll;

import org.jspecify.annotations.NullMarked;
