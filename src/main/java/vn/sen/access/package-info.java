/**
 * Who may come in: accounts of people, sign-in that slows guessing down, sessions in the database,
 * the first set-up, and who looks at a page.
 */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"actor", "platform", "agency", "rest", "trail", "web", "web::ui"})
@NullMarked
package vn.sen.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
