/**
 * Reminds people of their work: in the program, by letter, in their own calendar. It listens and
 * reads; no other module knows it (TCVN ISO 9001:2015, 7.4 communication, 8.1 planned work is
 * followed).
 */
@ApplicationModule(
        displayName = "Reminder",
        allowedDependencies = {
            "actor",
            "platform",
            "web",
            "web::ui",
            "calendar",
            "trail",
            "agency",
            "access",
            "plan",
            "webhook"
        })
@NullMarked
package vn.sen.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
