/**
 * What TCVN ISO 9001 asks of an agency, as data: the catalogue of quality management activities
 * with their clauses, and the words by which agencies name them in their plans.
 *
 * <p>Clause numbers are those of ISO 9001:2015; acts that only Quyet dinh 19/2014 knows carry it.
 */
@ApplicationModule(
        displayName = "Standard",
        allowedDependencies = {})
@NullMarked
package vn.sen.standard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
