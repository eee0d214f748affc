/**
 * Tells an agency's own systems what happens to its plans: signed, tried again for a day, with a
 * log of what was answered.
 */
@ApplicationModule(
        displayName = "Webhook",
        allowedDependencies = {"actor", "platform", "agency", "plan", "trail", "web", "web::ui"})
@NullMarked
package vn.sen.webhook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
