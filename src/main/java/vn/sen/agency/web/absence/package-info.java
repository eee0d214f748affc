/** The page of a person's absences. */
@NullMarked
package vn.sen.agency.web.absence;

import org.jspecify.annotations.NullMarked;
