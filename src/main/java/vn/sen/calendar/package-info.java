/**
 * Working days of the Vietnamese state and the language in which plans say <em>when</em>: a phrase
 * is read into {@link vn.sen.calendar.Clause}s, and a clause yields the {@link
 * vn.sen.calendar.Occurrence}s of a plan's year, each with the sentence that explains it.
 *
 * <p>Law: Labour Code 2019 art. 111 and 112 (holidays), Civil Code 2015 art. 146 to 148 (periods).
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"actor", "platform", "rest", "trail", "web", "web::ui"})
@NullMarked
package vn.sen.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
