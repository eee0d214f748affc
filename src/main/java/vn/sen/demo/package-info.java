/**
 * A province to look around in: four agencies with made-up people and the real plans, and a year of
 * work done through the same acts as anywhere else. Only with {@code sen.demo=true}, on an empty
 * database.
 */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "actor",
            "platform",
            "web",
            "trail",
            "archive",
            "calendar",
            "agency",
            "access",
            "plan",
            "intake"
        })
@NullMarked
package vn.sen.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
