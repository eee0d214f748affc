/** The pages of lists of people that come in as tables. */
@NullMarked
package vn.sen.agency.web.roll;

import org.jspecify.annotations.NullMarked;
