/**
 * Checks a yearly plan against what the law and the standard ask of it: which work has to be in it,
 * how often, in which order, in what time. What is asked is data, with its source and the day since
 * when it is asked.
 *
 * <p>Law: Decision 19/2014/QD-TTg art. 3, 4, 9, 10, 11; standard: ISO 9001:2015.
 */
@ApplicationModule(
        displayName = "Compliance",
        allowedDependencies = {"calendar", "standard"})
@NullMarked
package vn.sen.compliance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
