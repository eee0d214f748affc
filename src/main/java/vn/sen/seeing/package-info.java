/**
 * How people see what there is: lists with the columns and filters that each keeps, what was kept
 * for the whole agency, spreadsheets of any list, one search over everything, and the first steps
 * of a new agency. It knows no list and no thing itself: other modules bring theirs.
 */
@ApplicationModule(
        displayName = "Seeing",
        allowedDependencies = {"actor", "platform", "web", "web::ui"})
@NullMarked
package vn.sen.seeing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
